#include "error_rate.hpp"

#include <algorithm>
#include <map>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_06_7;
using exercise::check;

namespace {

Ids random_sentence(std::size_t length, Random& random)
{
    Ids sentence(length);
    for (Id& id : sentence) id = static_cast<Id>(random.below(3));
    return sentence;
}

std::int64_t total(const Edits& e)
{
    return e.replaced + e.inserted + e.deleted;
}

// Every way from place (i, j) to the end is tried.
Edits expected(const Ids& written, const Ids& right, std::size_t i = 0, std::size_t j = 0)
{
    const auto rest = [](std::size_t a, std::size_t b) { return static_cast<std::int64_t>(a - b); };
    if (i == written.size()) return {0, rest(right.size(), j), 0};
    if (j == right.size()) return {0, 0, rest(written.size(), i)};
    Edits a = expected(written, right, i + 1, j + 1);
    Edits b = expected(written, right, i + 1, j), c = expected(written, right, i, j + 1);
    a.replaced += written[i] != right[j] ? 1 : 0;
    ++b.deleted;
    ++c.inserted;
    const auto cost = [](const Edits& e) { return std::pair(total(e), -e.replaced); };
    return std::ranges::min({a, b, c}, {}, cost);
}

}  // namespace

TEST_CASE("random sentences of three words")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 40; ++round) {
        const Ids written = random_sentence(random.below(7), random);
        const Ids right = random_sentence(random.below(7), random);
        check(edits).with(written, right).gives(expected(written, right));
    }
}

TEST_CASE("random groups")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 15; ++round) {
        const std::size_t N = 1 + random.below(8), width = 1 + random.below(3);
        std::vector<Ids> written(N), right(N);
        std::map<std::size_t, Real> errors, words;
        for (std::size_t i = 0; i < N; ++i) {
            right[i] = random_sentence(1 + random.below(6), random);
            written[i] = random_sentence(random.below(7), random);
            std::size_t g = 0;
            while ((g + 1) * width < right[i].size()) ++g;
            errors[g] += static_cast<Real>(total(expected(written[i], right[i])));
            words[g] += static_cast<Real>(right[i].size());
        }
        Vector rates = zeros<Vector>(errors.rbegin()->first + 1);
        for (const auto& [g, count] : words) rates(g) = errors[g] / count;
        check(error_by_length).with(written, right, static_cast<std::int64_t>(width)).gives(rates);
    }
}

TEST_CASE("two hundred words: a table, not every way that there is")
{
    const Ids right(200, 7);
    Ids written = right;
    written[100] = 8;
    written.pop_back();
    check(edits).with(written, right).gives({1, 1, 0});
}
