#include "flow.hpp"

#include <doctest/doctest.h>

#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::lstm;
using namespace unrolled::test;
using doctest::Approx;

#ifndef UNROLLED_FLOAT
namespace {

// The end of a run whose cell `k` was moved after step `t` (counted from 1),
// and with it the state that shows it.
Matrix end_of(const Params& p, const Tensor3& xs, const Run& run, std::size_t t,
              std::size_t k, Real by)
{
    Step moved = run.steps[t - 1];
    moved.c(0, k) += by;
    moved.h(0, k) = moved.gates.o(0, k) * std::tanh(moved.c(0, k));
    const std::size_t T = run.length();
    Tensor3 rest = zeros<Tensor3>(T - t, 1, xs.shape(2));
    for (std::size_t s = t; s < T; ++s) set(rest, s - t, at(xs, s));
    return forward(p, rest, moved).last().c;
}

}  // namespace

TEST_CASE("the norm at a lag is that of finite differences")
{
    Random random(41);
    const Params p = random_params(3, 4, 1, random);
    const Tensor3 xs = random_sequence(6, 1, 3, random);
    const Run run = forward(p, xs, random_step(1, 4, random));
    const Vector norms = norms_by_lag(p, run);
    constexpr double eps = 1e-5;
    for (const std::size_t t : {2u, 5u}) {
        double square = 0;
        for (std::size_t k = 0; k < 4; ++k) {
            const Matrix slope = (end_of(p, xs, run, t, k, eps) -
                                  end_of(p, xs, run, t, k, -eps)) /
                                 (2 * eps);
            square += dot(values(slope), values(slope));
        }
        CHECK(norms(6 - t) == Approx(std::sqrt(square / 4)).epsilon(1e-6));
    }
    CHECK(norms(0) == Approx(1));
}
#endif

TEST_CASE("without recurrent weights only the forget gates are left")
{
    Random random(42);
    Params p = random_params(3, 4, 1, random);
    p.W_hh.fill(Real(0));
    const Run run = forward(p, random_sequence(6, 1, 3, random));
    CHECK(difference(norms_by_lag(p, run), direct_norms_by_lag(p, run)) <
          rounding);
}

TEST_CASE("the direct way is a power of the forget gate")
{
    Params p = zero_params(1, 3, 1);
    set_forget_bias(p, 2);
    const Real f = 1 / (1 + std::exp(Real(-2)));
    const Vector norms =
        direct_norms_by_lag(p, forward(p, zeros<Tensor3>(5, 1, 1)));
    for (std::size_t j = 0; j < 5; ++j) {
        CHECK(norms(j) == Approx(std::pow(f, static_cast<double>(j))));
    }
}

TEST_CASE("the forget bias is the second quarter of the biases")
{
    Params p = zero_params(2, 2, 1);
    set_forget_bias(p, 3);
    CHECK(p.b_h == Vector{0, 0, 3, 3, 0, 0, 0, 0});
}
