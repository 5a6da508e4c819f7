#include "leaky_step.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_6;
using exercise::check;

namespace {

// One unit at a time, as the equation reads.
Real expected_unit(std::size_t i, const Vector& x, const Vector& h_prev, const Matrix& W_xh,
                   const Matrix& W_hh, const Vector& b_h, Real leak)
{
    Real a = b_h(i);
    for (std::size_t j = 0; j < x.size(); ++j) a += W_xh(i, j) * x(j);
    for (std::size_t j = 0; j < h_prev.size(); ++j) a += W_hh(i, j) * h_prev(j);
    return (1 - leak) * h_prev(i) + leak * std::tanh(a);
}

}  // namespace

TEST_CASE("random sizes, weights and leaks")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const std::size_t D = 1 + random.below(5), H = 1 + random.below(6);
        Vector x = zeros<Vector>(D), h_prev = zeros<Vector>(H), b_h = zeros<Vector>(H);
        Matrix W_xh = zeros<Matrix>(H, D), W_hh = zeros<Matrix>(H, H);
        fill_normal(x, random, 1);
        fill_uniform(h_prev, random, 1);
        fill_normal(b_h, random, 0.5);
        fill_normal(W_xh, random, 0.5);
        fill_normal(W_hh, random, 0.5);
        const Real leak = random.uniform();
        Vector expected = zeros<Vector>(H);
        for (std::size_t i = 0; i < H; ++i) {
            expected(i) = expected_unit(i, x, h_prev, W_xh, W_hh, b_h, leak);
        }
        check(leaky_step).with(x, h_prev, W_xh, W_hh, b_h, leak).gives(expected);
    }
}
