#include <doctest/doctest.h>

#include "../../chapters/04_lstm/backward.hpp"
#include "../../chapters/07_attention/lstm.hpp"
#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::test;

TEST_CASE("chapter 07's LSTM is chapter 04's, there and back")
{
    Random random(2);
    lstm::Params q = lstm::zero_params(3, 5, 6);
    walk([&](const std::string&, auto& tensor) { fill_normal(tensor, random, 0.6); }, q);
    const attention::Lstm p{q.W_xh, q.W_hh, q.b_h};
    const Tensor3 xs = random_sequence(4, 2, 3, random);
    const Matrix dlogits = random_matrix(8, 6, random);
    lstm::Step start = lstm::zero_step(2, 5);
    fill_normal(start.h, random, 0.6);
    fill_normal(start.c, random, 0.6);
    const lstm::Run other = lstm::forward(q, xs, start);
    const attention::LstmRun run = attention::forward(p, xs, {start.h, start.c});
    CHECK(difference(run.hs, other.hs) < rounding);
    CHECK(difference(attention::end_state(run, {4, 4}).c, other.last().c) < rounding);
    const lstm::Grads others = lstm::backward(q, xs, other, dlogits);
    const Tensor3 dhs = unflatten(matmul(dlogits, q.W_hy), run.hs);
    const attention::LstmGrads grads =
        attention::backward(p, xs, run, dhs, attention::zero_state(2, 5), {4, 4});
    CHECK(difference(grads.params.W_xh, others.params.W_xh) < rounding);
    CHECK(difference(grads.params.W_hh, others.params.W_hh) < rounding);
    CHECK(difference(grads.params.b_h, others.params.b_h) < rounding);
    CHECK(difference(grads.xs, lstm::input_gradient(q, others)) < rounding);
    CHECK(difference(grads.start.h, others.h0) < rounding);
    CHECK(difference(grads.start.c, others.c0) < rounding);
}
