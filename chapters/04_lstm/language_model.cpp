#include "language_model.hpp"

#include <cmath>

#include "backward.hpp"
#include "flow.hpp"
#include "loss.hpp"
#include "sample.hpp"

namespace unrolled::lstm {

LanguageModel language_model(const Sizes& sizes, double rate, Random& random)
{
    Params p = zero_params(sizes.V, sizes.H, sizes.V);
    const double limit = 1 / std::sqrt(static_cast<double>(sizes.H));
    fill_uniform(p.W_xh, random, limit);
    fill_uniform(p.W_hh, random, limit);
    fill_uniform(p.W_hy, random, limit);
    set_forget_bias(p, 1);
    Adam<Params> adam(static_cast<Real>(rate), p);
    return {std::move(p), std::move(adam), zero_step(sizes.N, sizes.H)};
}

// [language_model_step]
double train_step(LanguageModel& model, const TextBatch& batch)
{
    const Params& p = model.params;
    const std::size_t N = model.state.h.shape(0), V = p.b_y.size();
    if (batch.first) model.state = zero_step(N, p.cells());
    const Tensor3 xs = one_hot_steps(batch.inputs, N, V);
    const Run run = forward(p, xs, model.state);
    const LossGrad loss =
        cross_entropy_mean(logits(p, run), batch.targets);  // (4.32)  (4.14)
    Params grads = backward(p, xs, run, loss.dscores).params;
    clip_by_norm(grads, 5);  // (4.33)
    model.adam.update(model.params, grads);
    model.state.h = run.last().h;
    model.state.c = run.last().c;
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
    return std::exp(loss.loss);  // (4.34)
}

}  // namespace unrolled::lstm
