#include "error_rate.hpp"

#include <algorithm>
#include <stdexcept>

namespace unrolled::ex_06_7 {
namespace {

std::int64_t total(const Edits& e)
{
    return e.replaced + e.inserted + e.deleted;
}

bool is_better(const Edits& a, const Edits& b)
{
    if (total(a) != total(b)) return total(a) < total(b);
    return a.replaced > b.replaced;
}

}  // namespace

Edits edits(const Ids& written, const Ids& right)
{
    const std::size_t n = written.size(), m = right.size();
    // Both sums grow by the same amount whatever comes later, so the best way to a corner goes
    // through best ways to its neighbours, the rule for equals included.
    std::vector<std::vector<Edits>> best(n + 1, std::vector<Edits>(m + 1, Edits{0, 0, 0}));
    for (std::size_t i = 0; i <= n; ++i) {
        for (std::size_t j = 0; j <= m; ++j) {
            std::vector<Edits> ways;
            if (i > 0 && j > 0) {
                ways.push_back(best[i - 1][j - 1]);
                ways.back().replaced += written[i - 1] == right[j - 1] ? 0 : 1;
            }
            if (i > 0) {
                ways.push_back(best[i - 1][j]);
                ++ways.back().deleted;
            }
            if (j > 0) {
                ways.push_back(best[i][j - 1]);
                ++ways.back().inserted;
            }
            if (!ways.empty()) best[i][j] = *std::ranges::min_element(ways, is_better);
        }
    }
    return best[n][m];
}

Vector error_by_length(const std::vector<Ids>& written, const std::vector<Ids>& right,
                       std::int64_t width)
{
    if (right.empty() || written.size() != right.size()) {
        throw std::invalid_argument("as many sentences are written as are right, one or more");
    }
    if (width < 1) throw std::invalid_argument("a group is at least one length wide");
    if (std::ranges::any_of(right, &Ids::empty))
        throw std::invalid_argument("a right one is empty");

    const auto group_of = [&](const Ids& sentence) {
        return (sentence.size() - 1) / static_cast<std::size_t>(width);
    };
    const std::size_t groups = 1 + group_of(std::ranges::max(right, {}, &Ids::size));
    Vector errors = zeros<Vector>(groups), words = zeros<Vector>(groups);
    for (std::size_t i = 0; i < right.size(); ++i) {
        const std::size_t g = group_of(right[i]);
        errors(g) += static_cast<Real>(total(edits(written[i], right[i])));
        words(g) += static_cast<Real>(right[i].size());
    }
    for (std::size_t g = 0; g < groups; ++g) errors(g) /= std::max(words(g), Real(1));
    return errors;
}

}  // namespace unrolled::ex_06_7
