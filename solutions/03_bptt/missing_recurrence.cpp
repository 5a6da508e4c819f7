#include "missing_recurrence.hpp"

#include <cmath>

#include "activation.hpp"
#include "random.hpp"

namespace unrolled::ex_03_7 {
namespace {

Matrix states(const Input& input)
{
    Matrix hs = zeros_like(input.dhs_output);
    Vector h = input.h0;
    for (std::size_t t = 0; t < hs.shape(0); ++t) {
        h = tanh(matmul(input.W_xh, row(input.xs, t)) + matmul(input.W_hh, h) + input.b_h);
        for (std::size_t i = 0; i < h.size(); ++i) hs(t, i) = h(i);
    }
    return hs;
}

Real loss(const Input& input)
{
    const Matrix hs = states(input);
    return dot(values(hs), values(input.dhs_output));
}

// Central differences: nothing here goes back in time, so nothing of it can be forgotten.
Real slope(const Input& input, std::size_t j, std::size_t k)
{
    Input up = input, down = input;
    up.W_hh(j, k) += 1e-5;
    down.W_hh(j, k) -= 1e-5;
    return (loss(up) - loss(down)) / 2e-5;
}

bool near(Real a, Real b, Real tolerance)
{
    return std::abs(a - b) <= tolerance * std::fmax(1, std::abs(b));
}

}  // namespace

Input propose(std::int64_t seed)
{
    // Long enough that something can be forgotten on the way, and all sizes different. Nothing is
    // 0: an h0 of zeros, or an output at the last step only, would hide whole kinds of faults.
    const std::size_t T = 8, D = 2, H = 4;
    Input input = {.W_xh = zeros<Matrix>(H, D),
                   .W_hh = zeros<Matrix>(H, H),
                   .b_h = zeros<Vector>(H),
                   .h0 = zeros<Vector>(H),
                   .xs = zeros<Matrix>(T, D),
                   .dhs_output = zeros<Matrix>(T, H)};
    Random random(static_cast<std::uint64_t>(seed));
    for_each([&](const char*, auto& member) { fill_normal(member, random, 0.4); }, input);
    return input;
}

bool accept(const Input& input, const Output& output)
{
    const Matrix hs = states(input);
    for (std::size_t i = 0; i < hs.size(); ++i) {
        if (!near(output.hs.data()[i], hs.data()[i], 1e-9)) return false;
    }
    // The states do not say whether the way back is right. Only the gradient does.
    for (std::size_t j = 0; j < input.W_hh.shape(0); ++j) {
        for (std::size_t k = 0; k < input.W_hh.shape(1); ++k) {
            if (!near(output.dW_hh(j, k), slope(input, j, k), 1e-6)) return false;
        }
    }
    return true;
}

}  // namespace unrolled::ex_03_7
