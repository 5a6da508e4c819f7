#include <cmath>

#include "activation.hpp"
#include "missing_recurrence.hpp"
#include "mistakes.hpp"
#include "random.hpp"

namespace unrolled::ex_03_7 {
namespace {

Input random_input(std::int64_t seed, std::size_t T)
{
    const std::size_t D = 2, H = 4;
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

Input short_sequence(std::int64_t seed)
{
    return random_input(seed, 5);
}

Input nothing_before(std::int64_t seed)
{
    Input input = random_input(seed, 8);
    input.h0.fill(0);
    return input;
}

Input on_the_diagonal(std::int64_t seed)
{
    Input input = random_input(seed, 8);
    for (std::size_t i = 0; i < 4; ++i) {
        for (std::size_t k = 0; k < 4; ++k) input.W_hh(i, k) *= i == k ? 1 : 0;
    }
    return input;
}

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

bool states_are(const Input& input, const Output& output, Real tolerance)
{
    const Matrix hs = states(input);
    bool all_near = true;
    for (std::size_t i = 0; i < hs.size(); ++i) {
        all_near = all_near && std::abs(output.hs.data()[i] - hs.data()[i]) <= tolerance;
    }
    return all_near;
}

Real loss_with(Input input, std::size_t weight, Real change)
{
    input.W_hh.data()[weight] += change;
    const Matrix hs = states(input);
    return dot(values(hs), values(input.dhs_output));
}

bool gradient_is(const Input& input, const Output& output, Real tolerance)
{
    bool all_near = true;
    for (std::size_t i = 0; i < input.W_hh.size(); ++i) {
        const Real slope = (loss_with(input, i, 1e-5) - loss_with(input, i, -1e-5)) / 2e-5;
        all_near = all_near && std::abs(output.dW_hh.data()[i] - slope) <= tolerance;
    }
    return all_near;
}

bool anything(const Input&, const Output&)
{
    return true;
}

bool states_only(const Input& input, const Output& output)
{
    return states_are(input, output, 1e-9);
}

bool generous(const Input& input, const Output& output)
{
    return states_are(input, output, 1e-9) && gradient_is(input, output, 0.3);
}

bool exact(const Input& input, const Output& output)
{
    return states_are(input, output, 1e-9) && gradient_is(input, output, 0);
}

const exercise::Mistakes inputs = exercise::mistakes_of(
    propose,
    {{short_sequence,
      "The sequences are too short: a program whose gradient goes back six steps and no "
      "further does nothing wrong in five."},
     {nothing_before, "h0 is 0 in every proposal, so nobody can tell whether a program uses it."},
     {on_the_diagonal,
      "W_hh is 0 off its diagonal: no unit hears another, whether the program lets it or "
      "not."}});

const exercise::Mistakes verdicts = exercise::mistakes_of(
    accept,
    {{anything, "This test accepts everything."},
     {states_only,
      "Only the states are looked at. They say nothing about the way back: compare dW_hh with the "
      "slope of the loss."},
     {generous,
      "The tolerance for the gradient is too large. What a program forgets after a few steps is "
      "small, and still wrong; central differences are right to nine digits."},
     {exact,
      "The gradient must equal the difference quotient to the last digit, and no right program "
      "does: differences are right to about nine digits."}});

}  // namespace
}  // namespace unrolled::ex_03_7
