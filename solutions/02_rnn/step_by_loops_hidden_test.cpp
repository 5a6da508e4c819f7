#include "step_by_loops.hpp"

#include "activation.hpp"
#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_1;
using exercise::check;

TEST_CASE("random sizes and weights: the same as two matrix products")
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
        const Vector expected = tanh(matmul(W_xh, x) + matmul(W_hh, h_prev) + b_h);
        check(step_by_loops).with(x, h_prev, W_xh, W_hh, b_h).gives(expected);
    }
}
