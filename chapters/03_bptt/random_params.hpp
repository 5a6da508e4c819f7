/// \file
/// For tests: a network of random numbers.
#pragma once

#include "rnn.hpp"
#include "test_support.hpp"

namespace unrolled::bptt {

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

}  // namespace unrolled::bptt
