/// \file
/// For tests: a network of random numbers, and somewhere to begin.
#pragma once

#include "lstm.hpp"
#include "test_support.hpp"

namespace unrolled::lstm {

/// Parameters of random numbers.
inline Params random_params(std::size_t D, std::size_t H, std::size_t V,
                            Random& random)
{
    Params p = zero_params(D, H, V);
    walk([&](const std::string&,
             auto& tensor) { fill_normal(tensor, random, 0.6); },
         p);
    return p;
}

/// A state and a cell of random numbers.
inline Step random_step(std::size_t N, std::size_t H, Random& random)
{
    Step step = zero_step(N, H);
    fill_normal(step.h, random, 0.6);
    fill_normal(step.c, random, 0.6);
    return step;
}

}  // namespace unrolled::lstm
