/// \file
/// For tests: models of random numbers, and pairs of different lengths.
#pragma once

#include "seq2seq.hpp"
#include "test_support.hpp"

namespace unrolled::seq2seq {

/// An LSTM of random numbers.
inline Layer random_layer(std::size_t D, std::size_t H, Random& random)
{
    Layer layer = zero_layer(D, H);
    walk([&](const std::string&,
             auto& tensor) { fill_normal(tensor, random, 0.6); },
         layer);
    return layer;
}

/// A state and a cell of random numbers.
inline Step random_step(std::size_t N, std::size_t H, Random& random)
{
    Step step = zero_step(N, H);
    fill_normal(step.h, random, 0.6);
    fill_normal(step.c, random, 0.6);
    return step;
}

/// An encoder-decoder of random numbers.
inline Params random_params(const Sizes& sizes, Random& random)
{
    Params p = zero_params(sizes);
    walk([&](const std::string&,
             auto& tensor) { fill_normal(tensor, random, 0.6); },
         p);
    return p;
}

/// Sizes that are all different.
inline constexpr Sizes small_sizes{.V_x = 7, .V_y = 6, .D = 3, .H = 5};

/// Two pairs: sources of 4 and 2 words, targets of 1 and 3.
inline PairBatch two_pairs()
{
    const std::vector<IdPair> pairs = {{{3, 4, 6, 5}, {4}},
                                       {{5, 3}, {3, 5, 4}}};
    return pair_batch(pairs);
}

}  // namespace unrolled::seq2seq
