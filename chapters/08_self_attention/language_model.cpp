#include "language_model.hpp"

#include <algorithm>
#include <cmath>

#include "loss.hpp"

namespace unrolled::self_attention {
namespace {

void fill_matrix(Affine& a, Random& random)
{
    const double in = static_cast<double>(a.W.shape(1));
    fill_uniform(a.W, random, 1 / std::sqrt(in));
}

}  // namespace

Params random_start(const Sizes& sizes, Random& random)
{
    Params p = zero_params(sizes);
    fill_normal(p.E, random, 1);
    for (LayerParams& layer : p.layers) {
        fill_matrix(layer.attention.qkv, random);
        fill_matrix(layer.attention.out, random);
        fill_matrix(layer.feed_forward.in, random);
        fill_matrix(layer.feed_forward.out, random);
        layer.norm1.gain.fill(1);
        layer.norm2.gain.fill(1);
    }
    p.norm.gain.fill(1);
    fill_matrix(p.out, random);
    return p;
}

LanguageModel language_model(const Sizes& sizes, double rate, Random& random)
{
    Params p = random_start(sizes, random);
    Adam<Params> adam(static_cast<Real>(rate), p);
    return {std::move(p), std::move(adam)};
}

// [language_model_step]
double train_step(LanguageModel& model, const TextBatch& batch, std::size_t N)
{
    const Params& p = model.params;
    const Run run = forward(p, batch.inputs, N);
    const LossGrad loss =
        cross_entropy_mean(logits(p, run), batch.targets);  // (8.34)  (8.20)
    Params grads = backward(p, run, loss.dscores);
    clip_by_norm(grads, 1);  // (8.35)
    model.adam.update(model.params, grads);
    return loss.loss;
}
// [language_model_step]

double perplexity(const Params& p, const Ids& ids)
{
    if (ids.size() < 2) throw ShapeError("a perplexity needs two characters");
    double sum = 0;
    for (std::size_t from = 0; from + 1 < ids.size(); from += p.context) {
        const std::size_t T = std::min(p.context, ids.size() - 1 - from);
        const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = begin + static_cast<std::ptrdiff_t>(T);
        const Run run = forward(p, Ids(begin, end));
        const Ids targets(begin + 1, end + 1);
        sum += cross_entropy_sum(logits(p, run), targets).loss;
    }
    return std::exp(sum / static_cast<double>(ids.size() - 1));  // (8.36)
}

}  // namespace unrolled::self_attention
