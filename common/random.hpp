/// \file
/// Random numbers that are the same with every compiler and standard library.
#pragma once

#include <cstdint>
#include <random>
#include <span>

#include "tensor.hpp"

namespace unrolled {

/// A stream of random numbers, fixed by its seed. Only the bits come from the standard library
/// (`std::mt19937_64` is specified to the bit, its distributions are not).
class Random {
public:
    /// The same seed gives the same numbers.
    explicit Random(std::uint64_t seed) : bits_(seed) {}

    /// A double in [0, 1), all 53 bits random.
    double uniform();
    /// A double in [low, high).
    double uniform(double low, double high);
    /// A standard normal number, by the polar method of Marsaglia (1964).
    double normal();
    /// A whole number in 0 .. n-1, each equally likely. \throws std::invalid_argument if n is 0.
    std::uint64_t below(std::uint64_t n);
    /// The index i with probability `weights[i] / sum`. \throws std::invalid_argument if a weight
    /// is negative or not finite, or if no weight is positive.
    std::size_t choose(std::span<const Real> weights);

    /// The state as text, for a checkpoint; restore() brings it back.
    std::string save() const;
    /// \throws std::invalid_argument if `state` is not what save() returned.
    void restore(const std::string& state);

private:
    std::mt19937_64 bits_;
    double spare_ = 0;  // the polar method makes two numbers at a time
    bool has_spare_ = false;
};

/// Fill a tensor with numbers of mean 0 and the given standard deviation.
template <std::size_t rank>
void fill_normal(Tensor<rank>& tensor, Random& random, double deviation)
{
    for (Real& number : values(tensor)) number = static_cast<Real>(deviation * random.normal());
}

/// Fill a tensor with numbers spread evenly over [-limit, limit).
template <std::size_t rank>
void fill_uniform(Tensor<rank>& tensor, Random& random, double limit)
{
    for (Real& number : values(tensor)) number = static_cast<Real>(random.uniform(-limit, limit));
}

/// The whole numbers 0 .. n-1 in random order (Fisher and Yates).
std::vector<std::size_t> shuffled(std::size_t n, Random& random);

}  // namespace unrolled
