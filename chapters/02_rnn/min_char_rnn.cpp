#include "min_char_rnn.hpp"

#include "backward.hpp"
#include "loss.hpp"
#include "sample.hpp"

namespace unrolled::rnn {
namespace {

void fill_sine(Matrix& W, double scale, std::size_t shift)
{
    for (std::size_t k = 0; k < W.size(); ++k) {
        const double angle = static_cast<double>(k + 1 + shift);
        values(W)[k] = static_cast<Real>(scale * std::sin(angle));
    }
}

}  // namespace

MinCharRnn min_char_rnn(Params start)
{
    require_params(start);
    Adagrad<Params> adagrad(Real(0.1), start);
    Matrix h = zeros<Matrix>(1, start.b_h.size());
    return {std::move(start), std::move(adagrad), std::move(h)};
}

Params small_random_params(std::size_t V, std::size_t H, Random& random)
{
    Params p = zero_params(V, H, V);
    fill_normal(p.W_xh, random, 0.01);
    fill_normal(p.W_hh, random, 0.01);
    fill_normal(p.W_hy, random, 0.01);
    return p;
}

Params sine_params(std::size_t V, std::size_t H, double scale)
{
    Params p = zero_params(V, H, V);
    fill_sine(p.W_xh, scale, 0);
    fill_sine(p.W_hh, scale, 100);
    fill_sine(p.W_hy, scale, 200);
    return p;
}

// [train_step]
double train_step(MinCharRnn& model, const Ids& inputs, const Ids& targets)
{
    const std::size_t V = model.params.b_y.size();
    const Tensor3 xs = one_hot_steps(inputs, 1, V);
    const Run run = forward(model.params, xs, model.h);
    const LossGrad loss = cross_entropy_sum(logits(model.params, run),
                                            targets);  // (2.10)  (2.17)
    Params grads = backward(model.params, xs, run, loss.dscores).params;
    clip_by_value(grads, Real(5));              // (2.25)
    model.adagrad.update(model.params, grads);  // (2.26)  (2.27)
    model.h = run.last();
    return loss.loss;
}
// [train_step]

}  // namespace unrolled::rnn
