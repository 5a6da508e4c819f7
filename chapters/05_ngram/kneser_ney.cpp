#include "kneser_ney.hpp"

namespace unrolled::ngram {
namespace {

Discounted with_discounts(const Counts& counts, DiscountKind kind)
{
    const std::vector<Count> a = continuation_counts(counts);
    const Discounts discounts = estimate_discounts(*counts.ngrams, a, kind);
    return {interpolate(counts.ngrams, a, discounts), discounts};
}

}  // namespace

// [continuation_counts]
std::vector<Count> continuation_counts(const Counts& counts)
{
    const Ngrams& ngrams = *counts.ngrams;
    const std::size_t size = ngrams.words.size(), two = 2;
    std::vector<Count> a(size, 0);
    for (std::size_t node = ngrams.begin[two]; node < size; ++node) {
        ++a[ngrams.suffixes[node]];  // (5.20)  v g, for one more v
    }
    for (std::size_t node = 0; node < size; ++node) {
        if (a[node] == 0) a[node] = counts.counts[node];
    }
    return a;
}
// [continuation_counts]

Discounted kneser_ney(const Counts& counts)
{
    return with_discounts(counts, DiscountKind::one);
}

Discounted modified_kneser_ney(const Counts& counts)
{
    return with_discounts(counts, DiscountKind::three);
}

}  // namespace unrolled::ngram
