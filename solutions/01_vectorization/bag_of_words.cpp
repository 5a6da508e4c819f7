#include "bag_of_words.hpp"

#include <cmath>
#include <stdexcept>

namespace unrolled::ex_01_3 {

Vector bag_of_words(const Ids& ids, std::int64_t n_vocab)
{
    if (n_vocab < 1) throw std::invalid_argument("a vocabulary has at least one word");
    Vector bag = zeros<Vector>(n_vocab);
    for (const Id id : ids) {
        if (id >= n_vocab) throw std::out_of_range("no id " + std::to_string(id));
        if (id >= 0) bag(id) += 1;
    }
    return bag;
}

namespace {

/// log2(n!) as a sum: n! itself is too large for a double from 171! on.
Real log2_factorial(Real n)
{
    Real bits = 0;
    for (Real factor = 2; factor <= n; ++factor) bits += std::log2(factor);
    return bits;
}

}  // namespace

Real lost_bits(const Vector& bag)
{
    Real words = 0;
    Real bits_of_equals = 0;  // the logarithm of a product is a sum of logarithms
    for (const Real count : values(bag)) {
        if (count < 0) throw std::invalid_argument("a count is negative");
        words += count;
        bits_of_equals += log2_factorial(count);
    }
    return log2_factorial(words) - bits_of_equals;
}

}  // namespace unrolled::ex_01_3
