#include "model.hpp"

#include <algorithm>
#include <cmath>

#include "backward.hpp"
#include "loss.hpp"

namespace unrolled::seq2seq {
namespace {

void begin_layer(Layer& layer, Random& random)
{
    const std::size_t H = layer.cells();
    const double limit = 1 / std::sqrt(static_cast<double>(H));
    fill_uniform(layer.W_xh, random, limit);
    fill_uniform(layer.W_hh, random, limit);
    std::fill_n(layer.b_h.data() + H, H, Real(1));  // the forget gates
}

}  // namespace

Model new_model(const Sizes& sizes, double rate, Random& random)
{
    Params p = zero_params(sizes);
    fill_normal(p.E_x, random, 1);
    begin_layer(p.encoder, random);
    fill_normal(p.E_y, random, 1);
    begin_layer(p.decoder, random);
    fill_uniform(p.W_hy, random, 1 / std::sqrt(static_cast<double>(sizes.H)));
    Adam<Params> adam(static_cast<Real>(rate), p);
    return {std::move(p), std::move(adam)};
}

// [train_step]
double train_step(Model& model, const PairBatch& batch)
{
    const Run run = forward(model.params, batch);
    const LossGrad loss =
        cross_entropy_mean(logits(model.params, run.decoder.hs),
                           batch.targets);  // (6.13)  (6.14)
    Params grads = backward(model.params, batch, run, loss.dscores);
    clip_by_norm(grads, 5);  // (6.29)
    model.adam.update(model.params, grads);
    return loss.loss;
}
// [train_step]

}  // namespace unrolled::seq2seq
