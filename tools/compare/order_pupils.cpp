#include "order_pupils.hpp"

#include <cmath>

#include "../../chapters/03_bptt/backward.hpp"

namespace unrolled::compare {
namespace {

constexpr std::size_t classes = 4, longest = 110;

// The tokens of one-hot inputs, index `t N + n`.
Ids tokens_of(const lstm::OrderBatch& batch)
{
    const std::size_t symbols = batch.xs.shape(2);
    Ids ids(batch.xs.size() / symbols);
    for (std::size_t r = 0; r < ids.size(); ++r) {
        ids[r] = static_cast<Id>(argmax(values(batch.xs).subspan(r * symbols, symbols)));
    }
    return ids;
}

self_attention::Run read_batch(const self_attention::Params& p, const lstm::OrderBatch& batch)
{
    return self_attention::forward(p, tokens_of(batch), batch.classes.size());
}

template <class Pupil, class Params>
void follow(Pupil& pupil, Params&& grads)
{
    clip_by_norm(grads, 1);
    pupil.adam.update(pupil.params, grads);
}

}  // namespace

RnnPupil rnn_pupil(std::size_t H, double rate, Random& random)
{
    bptt::Params p = bptt::zero_params(lstm::order_symbols.size(), H, classes);
    const double limit = 1 / std::sqrt(static_cast<double>(H));
    fill_uniform(p.W_xh, random, limit);
    fill_uniform(p.W_hh, random, limit);
    fill_uniform(p.W_hy, random, limit);
    Adam<bptt::Params> adam(static_cast<Real>(rate), p);
    return {std::move(p), std::move(adam)};
}

TransformerPupil transformer_pupil(std::size_t D, double rate, Random& random)
{
    const std::size_t symbols = lstm::order_symbols.size();
    self_attention::Params p = self_attention::random_start(
        {.n_vocab = symbols, .D = D, .layers = 2, .heads = 4, .context = longest}, random);
    p.out = {.W = zeros<Matrix>(classes, D), .b = zeros<Vector>(classes)};
    fill_uniform(p.out.W, random, 1 / std::sqrt(static_cast<double>(D)));
    Adam<self_attention::Params> adam(static_cast<Real>(rate), p);
    return {std::move(p), std::move(adam)};
}

lstm::OrderAnswer answer(const RnnPupil& pupil, const lstm::OrderBatch& batch)
{
    return lstm::judge(bptt::logits(pupil.params, bptt::forward(pupil.params, batch.xs)), batch);
}

lstm::OrderAnswer answer(const TransformerPupil& pupil, const lstm::OrderBatch& batch)
{
    return lstm::judge(self_attention::logits(pupil.params, read_batch(pupil.params, batch)),
                       batch);
}

lstm::OrderAnswer train_step(RnnPupil& pupil, const lstm::OrderBatch& batch)
{
    const bptt::Run run = bptt::forward(pupil.params, batch.xs);
    const Matrix scores = bptt::logits(pupil.params, run);
    const LossGrad loss = lstm::order_loss(scores, batch);
    follow(pupil, bptt::backward(pupil.params, batch.xs, run, loss.dscores).params);
    return lstm::judge(scores, batch);
}

lstm::OrderAnswer train_step(TransformerPupil& pupil, const lstm::OrderBatch& batch)
{
    const self_attention::Run run = read_batch(pupil.params, batch);
    const Matrix scores = self_attention::logits(pupil.params, run);
    const LossGrad loss = lstm::order_loss(scores, batch);
    follow(pupil, self_attention::backward(pupil.params, run, loss.dscores));
    return lstm::judge(scores, batch);
}

}  // namespace unrolled::compare
