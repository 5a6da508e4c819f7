#include "missing_recurrence.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "activation.hpp"
#include "judge.hpp"

using namespace unrolled;
using namespace unrolled::ex_03_7;
using exercise::answer;
using exercise::check;
using exercise::judge;
using Programs = exercise::Programs<Input, Output>;

namespace {

void require_allowed(const Input& input)
{
    const std::size_t T = input.xs.shape(0), D = input.xs.shape(1), H = input.h0.size();
    if (std::min({T, D, H}) < 1 || std::max({T, D, H}) > 30) {
        throw std::invalid_argument("T, D and H are 1 to 30");
    }
    require_shape("W_xh", input.W_xh, {H, D});
    require_shape("W_hh", input.W_hh, {H, H});
    require_shape("b_h", input.b_h, {H});
    require_shape("dhs_output", input.dhs_output, {T, H});
    const auto require_finite = [](const std::string& name, const auto& tensor) {
        const auto is_finite = [](Real number) { return std::isfinite(number); };
        if (std::ranges::all_of(values(tensor), is_finite)) return;
        throw std::invalid_argument(name + " is not finite");
    };
    walk(require_finite, input);
}

// What is missing in a program.
struct Faults {
    bool state_passed_on = true;  // h_{t-1} is the state before, not always h0
    bool h0 = true;               // the first step begins with h0, not with 0
    bool other_units = true;      // a unit hears the others, not only itself
    bool first_share = true;      // the first step adds its share to dW_hh
    std::size_t reach = 30;       // through how many steps a gradient goes back
    bool backwards = false;       // no fault: the sum over t in the other order
};

Matrix recurrent_weights(const Input& input, const Faults& faults)
{
    Matrix W_hh = input.W_hh;
    for (std::size_t n = 0; n < W_hh.size() && !faults.other_units; ++n) {
        const std::size_t i = n / W_hh.shape(1), k = n % W_hh.shape(1);
        if (i != k) W_hh(i, k) = 0;
    }
    return W_hh;
}

// Row t holds what step t began with; row T the last state.
Matrix states_and_start(const Input& input, const Matrix& W_hh, const Faults& faults)
{
    const std::size_t T = input.xs.shape(0), H = input.h0.size();
    Matrix hs = zeros<Matrix>(T + 1, H);
    for (std::size_t i = 0; i < H && faults.h0; ++i) hs(0, i) = input.h0(i);
    for (std::size_t t = 0; t < T; ++t) {
        const Vector before = row(hs, faults.state_passed_on ? t : 0);
        const Vector h =
            tanh(matmul(input.W_xh, row(input.xs, t)) + matmul(W_hh, before) + input.b_h);
        for (std::size_t i = 0; i < H; ++i) hs(t + 1, i) = h(i);
    }
    return hs;
}

// da of step t: what the outputs of t, t + 1, ... say, as far as the gradient reaches.
Vector da_of(const Input& input, const Matrix& W_hh, const Matrix& hs, std::size_t t,
             const Faults& faults)
{
    const std::size_t reach = faults.state_passed_on ? faults.reach : 1;
    const std::size_t end = std::min(input.xs.shape(0), t + reach);
    Vector da = zeros_like(input.h0);
    for (std::size_t s = end; s-- > t;) {
        const Vector h = row(hs, s + 1), back = matmul(transpose(W_hh), da);
        da = (row(input.dhs_output, s) + back) * (1 - h * h);
    }
    return da;
}

Output run_with(const Faults& faults, const Input& input)
{
    require_allowed(input);
    const std::size_t T = input.xs.shape(0), H = input.h0.size();
    const Matrix W_hh = recurrent_weights(input, faults);
    const Matrix hs = states_and_start(input, W_hh, faults);
    Output output = {.hs = zeros<Matrix>(T, H), .dW_hh = zeros<Matrix>(H, H)};
    for (std::size_t n = faults.first_share ? 0 : 1; n < T; ++n) {
        const std::size_t t = faults.backwards ? T - 1 - n : n;
        const Vector da = da_of(input, W_hh, hs, t, faults);
        const std::size_t before = faults.state_passed_on ? t : 0;
        for (std::size_t i = 0; i < H * H; ++i) {
            output.dW_hh(i / H, i % H) += da(i / H) * hs(before, i % H);
        }
    }
    std::copy(hs.data() + H, hs.data() + hs.size(), output.hs.data());
    return output;
}

Output right(const Input& input)
{
    return run_with({}, input);
}

Output right_the_other_way(const Input& input)
{
    return run_with({.backwards = true}, input);
}

Output nothing_back(const Input& input)
{
    return run_with({.reach = 1}, input);
}

Output six_steps_back(const Input& input)
{
    return run_with({.reach = 6}, input);
}

Output no_memory(const Input& input)
{
    return run_with({.state_passed_on = false}, input);
}

Output no_start(const Input& input)
{
    return run_with({.h0 = false}, input);
}

Output only_itself(const Input& input)
{
    return run_with({.other_units = false}, input);
}

Output first_share_missing(const Input& input)
{
    return run_with({.first_share = false}, input);
}

}  // namespace

namespace unrolled::ex_03_7 {

Programs first_programs()
{
    return {{right, ""},
            {nothing_back, "in its gradient no step hears from a later one"},
            {no_memory, "every step of it begins with h0, and its gradient fits that"}};
}

}  // namespace unrolled::ex_03_7

TEST_CASE("right programs that add up in different orders, and recurrences missing in places")
{
    const Programs programs = {
        {right, ""},
        {right_the_other_way, ""},
        {six_steps_back, "its gradient goes back through six steps and no further"},
        {no_start, "its first step begins with 0 instead of h0"},
        {only_itself, "a unit of it hears only itself: W_hh off the diagonal is not used"},
        {first_share_missing, "the share of the first step, in which W_hh meets h0, is missing"}};
    judge(answer(propose), check(accept), programs);
}
