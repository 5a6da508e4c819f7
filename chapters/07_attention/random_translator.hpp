/// \file
/// For tests: a small translator of random numbers, and pairs for it.
#pragma once

#include "test_support.hpp"
#include "translator.hpp"

namespace unrolled::attention {

/// Sizes that all differ.
inline Sizes small_sizes(bool attention)
{
    return {
        .n_source = 5, .n_target = 7, .D = 3, .H = 4, .attention = attention};
}

/// Parameters of random numbers.
inline Params random_params(const Sizes& sizes, std::uint64_t seed)
{
    Random random(seed);
    Params p = zero_params(sizes);
    walk([&](const std::string&,
             auto& tensor) { fill_normal(tensor, random, 0.6); },
         p);
    return p;
}

/// Three pairs: sources of 4, 2 and 3 tokens, targets of 2, 3
/// and 1.
inline PairBatch three_pairs()
{
    const std::vector<IdPair> pairs = {
        {{3, 0, 1, 2}, {4, 6}}, {{1, 3}, {3, 5, 0}}, {{4, 4, 1}, {5}}};
    return pair_batch(pairs);
}

}  // namespace unrolled::attention
