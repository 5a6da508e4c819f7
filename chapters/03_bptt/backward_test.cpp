#include "backward.hpp"

#include <doctest/doctest.h>

#include "gradient_check.hpp"
#include "loss.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::bptt;
using namespace unrolled::test;

namespace {

// All that the loss depends on, so that one check covers all of it.
struct Everything {
    Params params;
    Tensor3 xs;
    Matrix h0;
};

template <class Visit, Is<Everything>... E>
void for_each(Visit&& visit, E&... e)
{
    visit("params", e.params...);
    visit("xs", e.xs...);
    visit("h0", e.h0...);
}

Everything random_everything(std::size_t T)
{
    constexpr std::size_t N = 2, D = 3, H = 5, V = 6;
    Random random(11);
    Everything e;
    e.params = random_params(D, H, V, random);
    e.xs = random_sequence(T, N, D, random);
    e.h0 = random_matrix(N, H, random, 0.6);
    return e;
}

LossGrad loss_of(const Everything& e, const Ids& targets)
{
    const Run run = forward(e.params, e.xs, e.h0);
    return cross_entropy_sum(logits(e.params, run), targets);
}

Grads grads_of(const Everything& e, const Ids& targets)
{
    const Run run = forward(e.params, e.xs, e.h0);
    return backward(e.params, e.xs, run, loss_of(e, targets).dscores);
}

Everything gradient_of(const Everything& e, const Ids& targets)
{
    Grads grads = grads_of(e, targets);
    Tensor3 dxs = input_gradient(e.params, grads);
    return {std::move(grads.params), std::move(dxs), std::move(grads.h0)};
}

#ifndef UNROLLED_FLOAT
void check_everything(std::size_t T, const Ids& targets)
{
    Everything e = random_everything(T);
    const GradientCheck check = check_gradient(
        e, gradient_of(e, targets), [&] { return loss_of(e, targets).loss; });
    INFO(check.message);
    CHECK(check.ok());
}
#endif

}  // namespace

#ifndef UNROLLED_FLOAT
TEST_CASE("the gradient of every parameter, every input and h0 is right")
{
    check_everything(4, {0, 1, 2, 3, 4, 5, 0, 2});
}

TEST_CASE("the gradient is right for a single step")
{
    check_everything(1, {0, 4});
}

TEST_CASE("the gradient is right when only the last step has a loss")
{
    check_everything(4, {-1, -1, -1, -1, -1, -1, 5, 1});
}
#endif

TEST_CASE("padding at the end changes neither the loss nor the gradient")
{
    Everything e = random_everything(4);
    const Ids targets = {0, 1, 2, 3, 4, 5, 0, -1};
    const double loss = loss_of(e, targets).loss;
    const Params grads = gradient_of(e, targets).params;
    e.xs(3, 1, 0) = Real(100);  // the padded step of the second example
    CHECK(loss_of(e, targets).loss == doctest::Approx(loss));
    CHECK(difference(gradient_of(e, targets).params.W_xh, grads.W_xh) <
          tolerance);
}

TEST_CASE("one step back returns what the equations say")
{
    Random random(12);
    const Params p = random_params(3, 2, 4, random);
    const Matrix h = {{0.5, -0.2}}, dh = {{2.0, 3.0}};
    const StepGrads back = step_backward(p, h, dh);
    const Matrix da = {{2.0 * (1 - 0.25), 3.0 * (1 - 0.04)}};
    CHECK(difference(back.da, da) < tolerance);
    CHECK(back.dh_prev(0, 1) ==
          doctest::Approx(da(0, 0) * p.W_hh(0, 1) + da(0, 1) * p.W_hh(1, 1)));
}

TEST_CASE("the state's gradients that are kept lead to those of the sums")
{
    const Everything e = random_everything(4);
    const Grads grads = grads_of(e, {0, 1, 2, 3, 4, 5, 0, 2});
    const Run run = forward(e.params, e.xs, e.h0);
    const Tensor3 das = grads.hs * (1 - run.hs * run.hs);
    CHECK(difference(grads.as, das) < tolerance);
    const Matrix dh0 = matmul(at(das, 0), e.params.W_hh);
    CHECK(difference(grads.h0, dh0) < tolerance);
}

TEST_CASE(
    "a hundred thousand steps are walked back, and the first still counts")
{
    constexpr std::size_t T = 100000;
    Params p = zero_params(1, 1, 1);
    p.W_hh(0, 0) = 1;  // at the state 0 nothing fades
    p.W_hy(0, 0) = 2;
    const Tensor3 xs = zeros<Tensor3>(T, 1, 1);
    Matrix dlogits = zeros<Matrix>(T, 1);
    dlogits(T - 1, 0) = 1;
    const Grads grads = backward(p, xs, forward(p, xs), dlogits);
    CHECK(grads.h0(0, 0) == 2);
    CHECK(grads.params.b_h(0) == doctest::Approx(2.0 * T));
}
