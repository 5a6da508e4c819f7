#include <doctest/doctest.h>

#include "../../chapters/02_rnn/backward.hpp"
#include "../../chapters/03_bptt/backward.hpp"
#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::test;

namespace {

bptt::Params random_params(Random& random)
{
    bptt::Params p = bptt::zero_params(3, 5, 6);
    walk([&](const std::string&, auto& tensor) { fill_normal(tensor, random, 0.6); }, p);
    return p;
}

}  // namespace

TEST_CASE("chapter 03's network is chapter 02's, there and back")
{
    Random random(1);
    const bptt::Params p = random_params(random);
    const rnn::Params q{p.W_xh, p.W_hh, p.b_h, p.W_hy, p.b_y};
    const Tensor3 xs = random_sequence(4, 2, 3, random);
    const Matrix h0 = random_matrix(2, 5, random), dlogits = random_matrix(8, 6, random);
    const bptt::Run run = bptt::forward(p, xs, h0);
    const rnn::Run other = rnn::forward(q, xs, h0);
    CHECK(difference(run.hs, other.hs) < rounding);
    CHECK(difference(bptt::logits(p, run), rnn::logits(q, other)) < rounding);
    const bptt::Grads grads = bptt::backward(p, xs, run, dlogits);
    const rnn::Grads others = rnn::backward(q, xs, other, dlogits);
    CHECK(difference(grads.params.W_xh, others.params.W_xh) < rounding);
    CHECK(difference(grads.params.W_hh, others.params.W_hh) < rounding);
    CHECK(difference(grads.params.b_h, others.params.b_h) < rounding);
    CHECK(difference(grads.params.W_hy, others.params.W_hy) < rounding);
    CHECK(difference(grads.params.b_y, others.params.b_y) < rounding);
    CHECK(difference(grads.h0, others.h0) < rounding);
    CHECK(difference(bptt::input_gradient(p, grads), rnn::input_gradient(q, others)) < rounding);
}
