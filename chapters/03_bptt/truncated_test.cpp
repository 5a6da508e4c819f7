#include "truncated.hpp"

#include <doctest/doctest.h>

#include "lecture.hpp"
#include "output_gradient.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::bptt;
using namespace unrolled::test;

namespace {

Params truncated_8_1(std::size_t K)
{
    const Params p = example_8_1();
    const Tensor3 xs = example_8_1_inputs();
    const Run run = forward(p, xs);
    const LossGrad loss = class_loss(logits(p, run), example_8_1_classes());
    return truncated_backward(p, xs, run, loss.dscores, K);
}

struct Example {
    Params p;
    Tensor3 xs;
    Run run;
    Matrix dlogits;
};

Example random_case()
{
    Random random(22);
    Params p = random_params(3, 5, 6, random);
    Tensor3 xs = random_sequence(4, 2, 3, random);
    Run run = forward(p, xs, random_matrix(2, 5, random, 0.6));
    return {std::move(p), std::move(xs), std::move(run),
            random_matrix(8, 6, random)};
}

void check_same(const Params& a, const Params& b)
{
    walk(
        [](const std::string& name, const auto& x, const auto& y) {
            INFO(name);
            CHECK(difference(x, y) < rounding);
        },
        a, b);
}

}  // namespace

TEST_CASE("example 8-1: the rows of W_hh for K = 1 and 2")
{
    const double near = is_double ? 6e-9 : 1e-6;
    CHECK(difference(row(truncated_8_1(1).W_hh, 0),
                     Vector{0.01173261, 0, 0.05238388}) < near);
    CHECK(difference(row(truncated_8_1(2).W_hh, 1),
                     Vector{0.00712313, 0, 0.02934265}) < near);
}

TEST_CASE("with K = T or more nothing is cut off")
{
    const Example c = random_case();
    const Params whole = backward(c.p, c.xs, c.run, c.dlogits).params;
    for (const std::size_t K : {4u, 5u, 1000u}) {
        check_same(truncated_backward(c.p, c.xs, c.run, c.dlogits, K), whole);
    }
}

TEST_CASE("K = 1 is every step by itself, its state before a constant")
{
    const Example c = random_case();
    Params sum = zeros_like_struct(c.p);
    for (std::size_t t = 0; t < 4; ++t) {
        const Tensor3 x = unflatten(at(c.xs, t), zeros<Tensor3>(1, 2, 3));
        const Matrix before = t == 0 ? c.run.h0 : at(c.run.hs, t - 1);
        Matrix d = zeros<Matrix>(2, 6);
        std::copy_n(c.dlogits.data() + t * 12, 12, d.data());
        const Params g = backward(c.p, x, forward(c.p, x, before), d).params;
        walk([](const std::string&, auto& a, const auto& b) { a += b; }, sum,
             g);
    }
    check_same(truncated_backward(c.p, c.xs, c.run, c.dlogits, 1), sum);
}

TEST_CASE("the output's parameters have the same gradient for every K")
{
    const Params one = truncated_8_1(1), all = truncated_8_1(4);
    CHECK(difference(one.W_hy, all.W_hy) == 0);
    CHECK(difference(one.b_y, all.b_y) == 0);
    CHECK(difference(one.W_hh, all.W_hh) > 1e-4);
}

TEST_CASE("K = 0 and shapes that do not fit are refused")
{
    const Example c = random_case();
    CHECK_THROWS_WITH_AS(truncated_backward(c.p, c.xs, c.run, c.dlogits, 0),
                         "K must be at least 1, it is 0",
                         std::invalid_argument);
    CHECK_THROWS_WITH_AS(
        truncated_backward(c.p, c.xs, c.run, zeros<Matrix>(8, 5), 2),
        "dlogits has shape (8, 5), expected (8, 6)", ShapeError);
}
