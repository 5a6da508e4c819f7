#include "language_model.hpp"

#include <cmath>

#include "backward.hpp"
#include "loss.hpp"
#include "sample.hpp"

namespace unrolled::rnn {

LanguageModel language_model(const Sizes& sizes, double rate, Random& random)
{
    Params p = zero_params(sizes.V, sizes.H, sizes.V);
    const double limit = 1 / std::sqrt(static_cast<double>(sizes.H));
    fill_uniform(p.W_xh, random, limit);
    fill_uniform(p.W_hh, random, limit);
    fill_uniform(p.W_hy, random, limit);
    Adam<Params> adam(static_cast<Real>(rate), p);
    Matrix h = zeros<Matrix>(sizes.N, sizes.H);
    return {std::move(p), std::move(adam), std::move(h)};
}

// [language_model_step]
double train_step(LanguageModel& model, const TextBatch& batch)
{
    const Params& p = model.params;
    const std::size_t N = model.h.shape(0), V = p.b_y.size();
    if (batch.first) model.h.fill(Real(0));
    const Tensor3 xs = one_hot_steps(batch.inputs, N, V);
    const Run run = forward(p, xs, model.h);
    const LossGrad loss =
        cross_entropy_mean(logits(p, run), batch.targets);  // (2.28)  (2.17)
    Params grads = backward(p, xs, run, loss.dscores).params;
    clip_by_norm(grads, 5);  // (2.29)
    model.adam.update(model.params, grads);
    model.h = run.last();
    return loss.loss;
}
// [language_model_step]

double perplexity(const Params& p, const Ids& ids)
{
    if (ids.size() < 2) throw ShapeError("a perplexity needs two characters");
    const Ids inputs(ids.begin(), ids.end() - 1);
    const Ids targets(ids.begin() + 1, ids.end());
    const Run run = forward(p, one_hot_steps(inputs, 1, p.b_y.size()));
    const LossGrad loss = cross_entropy_mean(logits(p, run), targets);
    return std::exp(loss.loss);  // (2.30)
}

}  // namespace unrolled::rnn
