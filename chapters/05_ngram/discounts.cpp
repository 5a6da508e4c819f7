#include "discounts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace unrolled::ngram {
namespace {

// With it no probability of a seen word becomes 0, and something is left for
// the unseen ones.
constexpr Discount fallback = {0.5, 0.5, 0.5};

}  // namespace

CountsOfCounts counts_of_counts(const Ngrams& ngrams,
                                const std::vector<Count>& counts,
                                std::size_t length)
{
    CountsOfCounts n{};
    for (Node node = ngrams.begin.at(length);
         node < ngrams.begin.at(length + 1); ++node) {
        const bool bos = length == 1 && ngrams.words[node] == ngrams.bos;
        const Count c = counts[node];
        if (!bos && c >= 1 && c <= 4) ++n[c - 1];
    }
    return n;
}

// [discounts]
Discount one_discount(const CountsOfCounts& n, bool& undefined)
{
    const auto n1 = static_cast<double>(n[0]), n2 = static_cast<double>(n[1]);
    undefined = n[0] == 0 || n[1] == 0;
    if (undefined) return fallback;
    const double D = n1 / (n1 + 2 * n2);  // (5.16)
    return {D, D, D};
}

Discount three_discounts(const CountsOfCounts& n, bool& undefined)
{
    undefined = n[0] == 0 || n[1] == 0 || n[2] == 0;
    if (undefined) return fallback;
    const auto n1 = static_cast<double>(n[0]), n2 = static_cast<double>(n[1]),
               n3 = static_cast<double>(n[2]), n4 = static_cast<double>(n[3]);
    const double D = n1 / (n1 + 2 * n2);    // (5.16)
    const double D1 = 1 - 2 * D * n2 / n1;  // (5.17)
    const double D2 = 2 - 3 * D * n3 / n2;  // (5.18)
    const double D3 = 3 - 4 * D * n4 / n3;  // (5.19)
    // None is above its count, since only what is positive is subtracted.
    undefined = D1 < 0 || D2 < 0 || D3 < 0;
    return undefined ? fallback : Discount{D1, D2, D3};
}
// [discounts]

double Discounts::of(std::size_t length, Count count) const
{
    if (count == 0) return 0;
    return of_length[length - 1][std::min<Count>(count, 3) - 1];
}

Discounts estimate_discounts(const Ngrams& ngrams,
                             const std::vector<Count>& counts,
                             DiscountKind kind)
{
    const auto estimate =
        kind == DiscountKind::one ? one_discount : three_discounts;
    Discounts all;
    for (std::size_t n = 1; n <= ngrams.order(); ++n) {
        bool undefined = false;
        all.of_length.push_back(
            estimate(counts_of_counts(ngrams, counts, n), undefined));
        if (undefined) all.undefined.push_back(n);
    }
    return all;
}

std::string notice(const Discounts& discounts)
{
    if (discounts.undefined.empty()) return "";
    return fmt::format(
        "too few small counts to estimate the discounts of length {}: 0.5 is "
        "taken",
        fmt::join(discounts.undefined, ", "));
}

}  // namespace unrolled::ngram
