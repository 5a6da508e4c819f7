#include "language_model.hpp"

#include <cmath>

#include "flow.hpp"
#include "loss.hpp"
#include "sample.hpp"
#include "truncated.hpp"

namespace unrolled::bptt {
namespace {

// A chain that is not cut is walked once, not once for every lag.
Params gradient(const Params& p, const Tensor3& xs, const Run& run,
                const Matrix& dlogits, std::size_t K)
{
    if (K >= run.length()) return backward(p, xs, run, dlogits).params;
    return truncated_backward(p, xs, run, dlogits, K);
}

}  // namespace

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

// [train_step]
double train_step(LanguageModel& model, const TextBatch& batch, std::size_t K)
{
    const Params& p = model.params;
    const std::size_t N = model.h.shape(0), V = p.b_y.size();
    if (batch.first) model.h.fill(Real(0));
    const Tensor3 xs = one_hot_steps(batch.inputs, N, V);
    const Run run = forward(p, xs, model.h);
    const LossGrad loss = cross_entropy_mean(logits(p, run), batch.targets);
    Params grads = gradient(p, xs, run, loss.dscores, K);
    clip_by_norm(grads, 5);  // (3.23)
    model.adam.update(model.params, grads);
    model.h = run.last();  // a number from here on: no gradient goes behind it
    return loss.loss;
}
// [train_step]

double mean_loss(const Params& p, const Ids& ids)
{
    if (ids.size() < 2) throw ShapeError("a loss needs two characters");
    const Ids inputs(ids.begin(), ids.end() - 1);
    const Ids targets(ids.begin() + 1, ids.end());
    const Run run = forward(p, one_hot_steps(inputs, 1, p.b_y.size()));
    return cross_entropy_mean(logits(p, run), targets).loss;
}

Vector lag_norms(const Params& p, const TextBatch& batch, std::size_t N)
{
    const std::size_t V = p.b_y.size();
    const Run run = forward(p, one_hot_steps(batch.inputs, N, V));
    const Ids last(batch.targets.end() - static_cast<std::ptrdiff_t>(N),
                   batch.targets.end());
    const Matrix scores = affine(run.last(), p.W_hy, p.b_y);
    return norms_by_lag(p, run, cross_entropy_sum(scores, last).dscores);
}

}  // namespace unrolled::bptt
