#include "backward.hpp"

#include <doctest/doctest.h>

#include "gradient_check.hpp"
#include "lecture.hpp"
#include "loss.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::lstm;
using namespace unrolled::test;
using doctest::Approx;

namespace {

// All that the loss depends on, so that one check covers all of it.
struct Everything {
    Params params;
    Tensor3 xs;
    Matrix h0, c0;
};

template <class Visit, Is<Everything>... E>
void for_each(Visit&& visit, E&... e)
{
    visit("params", e.params...);
    visit("xs", e.xs...);
    visit("h0", e.h0...);
    visit("c0", e.c0...);
}

Everything random_everything(std::size_t T)
{
    constexpr std::size_t N = 2, D = 3, H = 5, V = 6;
    Random random(11);
    Everything e;
    e.params = random_params(D, H, V, random);
    e.xs = random_sequence(T, N, D, random);
    e.h0 = random_matrix(N, H, random, 0.6);
    e.c0 = random_matrix(N, H, random, 0.6);
    return e;
}

Run run_of(const Everything& e)
{
    Step start = zero_step(e.h0.shape(0), e.h0.shape(1));
    start.h = e.h0;
    start.c = e.c0;
    return forward(e.params, e.xs, start);
}

LossGrad loss_of(const Everything& e, const Ids& targets)
{
    const Run run = run_of(e);
    return cross_entropy_sum(logits(e.params, run), targets);
}

Everything gradient_of(const Everything& e, const Ids& targets)
{
    const Run run = run_of(e);
    const LossGrad loss = cross_entropy_sum(logits(e.params, run), targets);
    Grads grads = backward(e.params, e.xs, run, loss.dscores);
    Tensor3 dxs = input_gradient(e.params, grads);
    return {std::move(grads.params), std::move(dxs), std::move(grads.h0),
            std::move(grads.c0)};
}

}  // namespace

#ifndef UNROLLED_FLOAT
TEST_CASE("the gradient of every parameter, every input, h0 and c0 is right")
{
    Everything e = random_everything(4);
    const Ids targets = {0, 1, 2, 3, 4, 5, 0, 2};
    const GradientCheck check = check_gradient(
        e, gradient_of(e, targets), [&] { return loss_of(e, targets).loss; });
    INFO(check.message);
    CHECK(check.ok());
}

TEST_CASE("the gradient is right for a single step")
{
    Everything e = random_everything(1);
    const Ids targets = {0, 4};
    const GradientCheck check = check_gradient(
        e, gradient_of(e, targets), [&] { return loss_of(e, targets).loss; });
    INFO(check.message);
    CHECK(check.ok());
}

TEST_CASE("the gradient is right when only the last step has a loss")
{
    Everything e = random_everything(4);
    const Ids targets = {-1, -1, -1, -1, -1, -1, 5, 1};
    const GradientCheck check = check_gradient(
        e, gradient_of(e, targets), [&] { return loss_of(e, targets).loss; });
    INFO(check.message);
    CHECK(check.ok());
}
#endif

TEST_CASE("padding at the end changes neither the loss nor the gradient")
{
    Everything e = random_everything(4);
    const Ids targets = {0, 1, 2, 3, 4, 5, 0, -1};
    const double loss = loss_of(e, targets).loss;
    const Params grads = gradient_of(e, targets).params;
    e.xs(3, 1, 0) = Real(100);  // the padded step of the second example
    CHECK(loss_of(e, targets).loss == Approx(loss));
    CHECK(difference(gradient_of(e, targets).params.W_xh, grads.W_xh) <
          rounding);
}

TEST_CASE("one step back returns what the equations say")
{
    const Params p = params_of(statquest_cell());
    const Step step{.h = {{0.0}},
                    .c = {{0.5}},
                    .gates = {{{0.2}}, {{0.3}}, {{-0.4}}, {{0.6}}},
                    .shown = {{0.25}}};
    Matrix da = zeros<Matrix>(1, 4);
    const StepGrads back =
        step_backward(p, step, {{2.0}}, {{3.0}}, {{0.5}}, da);
    const Real dc = Real(3.0 * 0.6 * (1 - 0.25 * 0.25) + 0.5);
    const Real di = dc * Real(-0.4 * 0.2 * 0.8);
    const Real df = dc * Real(2.0 * 0.3 * 0.7);
    const Real dg = dc * Real(0.2 * (1 - 0.16));
    const Real d_o = Real(3.0 * 0.25 * 0.6 * 0.4);
    CHECK(difference(da, Matrix{{di, df, dg, d_o}}) < rounding);
    CHECK(back.dc_prev(0, 0) == Approx(dc * Real(0.3)));
    const Vector u = {2.00, 2.70, 1.41, 4.38};
    CHECK(back.dh_prev(0, 0) ==
          Approx(di * u(0) + df * u(1) + dg * u(2) + d_o * u(3)));
}
