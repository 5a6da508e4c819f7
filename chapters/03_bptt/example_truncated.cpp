#include "truncated.hpp"

#include <fmt/format.h>

#include "example_difference.hpp"
#include "examples.hpp"
#include "lecture.hpp"
#include "optimizer.hpp"
#include "output_gradient.hpp"

namespace unrolled::bptt {
namespace {

Params gradient_of(std::size_t K)
{
    const Params p = example_8_1();
    const Tensor3 xs = example_8_1_inputs();
    const Run run = forward(p, xs);
    const LossGrad loss = class_loss(logits(p, run), example_8_1_classes());
    return truncated_backward(p, xs, run, loss.dscores, K);
}

Params three_four()
{
    Params g = zero_params(1, 1, 1);
    g.W_xh(0, 0) = 3;
    g.W_hh(0, 0) = 4;
    return g;
}

Vector both(const Params& g)
{
    return {g.W_xh(0, 0), g.W_hh(0, 0)};
}

}  // namespace

WorkedExample show_truncated()
{
    WorkedExample example("truncated",
                          "Example 8-1: each error goes back K steps");
    const Params whole = gradient_of(4);
    for (std::size_t K = 1; K <= 4; ++K) {
        const Params grads = gradient_of(K);
        example.note(fmt::format("K = {}", K));
        example.value("dW_hh, row 1", row(grads.W_hh, 0), 8);
        example.value("dW_hh, row 2", row(grads.W_hh, 1), 8);
        example.value("dW_xh, row 1", row(grads.W_xh, 0), 8);
        example.value("dW_xh, row 2", row(grads.W_xh, 1), 8);
        example.value("db_h", grads.b_h, 8);
        example.note(fmt::format("largest error: {:.2e}",
                                 largest_difference(grads, whole)));
    }
    return example;
}

WorkedExample show_clipping()
{
    WorkedExample example("clipping", "A gradient (3, 4), clipped in two ways");
    Params by_norm = three_four();
    const double before = clip_by_norm(by_norm, 2.5);  // (3.23)
    example.value("its norm", static_cast<Real>(before), 1);
    example.value("to a norm of 2.5", both(by_norm), 6);
    Params by_value = three_four();
    clip_by_value(by_value, Real(2.5));  // (3.22)
    example.value("each number to 2.5", both(by_value), 6);
    Params short_one = three_four();
    clip_by_norm(short_one, 6);  // (3.23)
    example.value("to a norm of 6: nothing to do", both(short_one), 6);
    return example;
}

}  // namespace unrolled::bptt
