#include "wrong_axis.hpp"

#include <cmath>

#include "random.hpp"

namespace unrolled::ex_07_8 {
namespace {

bool near(Real a, Real b)
{
    return std::abs(a - b) <= 1e-9;
}

// e^s of query i and key j. Scores of at most 9 sqrt(D) overflow nowhere.
Real power(const Input& in, std::size_t i, std::size_t j)
{
    const Real D = static_cast<Real>(in.Q.shape(1));
    return std::exp(dot(row(in.Q, i), row(in.K, j)) / std::sqrt(D));
}

bool row_is_right(const Input& in, const Output& out, std::size_t i)
{
    const std::size_t T_k = in.K.shape(0);
    Real total = 0;
    for (std::size_t j = 0; j < T_k; ++j) total += power(in, i, j);
    Vector context = zeros<Vector>(in.V.shape(1));
    for (std::size_t j = 0; j < T_k; ++j) {
        const Real weight = power(in, i, j) / total;
        if (!near(out.weights(i, j), weight)) return false;
        context += weight * row(in.V, j);
    }
    // From our own weights: right weights do not say that the context was made of them.
    for (std::size_t d = 0; d < context.size(); ++d) {
        if (!near(out.context(i, d), context(d))) return false;
    }
    return true;
}

}  // namespace

Input propose(std::int64_t seed)
{
    // Odd seeds: four different sizes, and who takes one for another is seen. Even seeds: as many
    // queries as keys. Only then does a transposed matrix fit where it should not, and only then
    // can a program that goes by sizes not tell the axes apart.
    const std::size_t T_q = 3, T_k = seed % 2 == 1 ? 5 : T_q, D = 4, D_v = 2;
    Input input = {zeros<Matrix>(T_q, D), zeros<Matrix>(T_k, D), zeros<Matrix>(T_k, D_v)};
    Random random(static_cast<std::uint64_t>(seed));
    for_each([&](const char*, Matrix& member) { fill_uniform(member, random, 2); }, input);
    return input;
}

bool accept(const Input& input, const Output& output)
{
    for (std::size_t i = 0; i < input.Q.shape(0); ++i) {
        if (!row_is_right(input, output, i)) return false;
    }
    return true;
}

}  // namespace unrolled::ex_07_8
