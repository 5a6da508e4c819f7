/// \file
/// What several tests of this chapter need.
#pragma once

#include <cmath>
#include <nlohmann/json.hpp>
#include <type_traits>

#include "random.hpp"
#include "rnn.hpp"

namespace unrolled::rnn {

constexpr bool is_double = std::is_same_v<Real, double>;

/// How far a number may be from its twin, relative to max(1, |twin|).
constexpr double tolerance = is_double ? 1e-10 : 1e-4;

/// The largest such distance between two tensors of one size; infinite if the
/// sizes differ.
template <std::size_t rank>
double distance(const Tensor<rank>& a, std::span<const Real> b)
{
    if (a.size() != b.size()) return HUGE_VAL;
    double worst = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double x = static_cast<double>(values(a)[i]);
        const double y = static_cast<double>(b[i]);
        const double error = std::abs(x - y) / std::max(1.0, std::abs(y));
        if (!(error <= worst)) worst = error;
    }
    return worst;
}

template <std::size_t rank>
double distance(const Tensor<rank>& a, const Tensor<rank>& b)
{
    return a.shape() == b.shape() ? distance(a, values(b)) : HUGE_VAL;
}

/// The distance to a list of numbers in a reference file.
template <std::size_t rank>
double distance(const Tensor<rank>& a, const nlohmann::json& numbers)
{
    return distance(a, std::span<const Real>(numbers.get<std::vector<Real>>()));
}

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

inline Tensor3 random_inputs(std::size_t T, std::size_t N, std::size_t D,
                             Random& random)
{
    Tensor3 xs = zeros<Tensor3>(T, N, D);
    fill_normal(xs, random, 1);
    return xs;
}

inline Matrix random_state(std::size_t N, std::size_t H, Random& random)
{
    Matrix h = zeros<Matrix>(N, H);
    fill_normal(h, random, 0.6);
    return h;
}

}  // namespace unrolled::rnn
