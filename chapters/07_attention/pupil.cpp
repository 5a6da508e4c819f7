#include "pupil.hpp"

#include <algorithm>
#include <cmath>

#include "loss.hpp"

namespace unrolled::attention {
namespace {

void begin_lstm(Lstm& p, double limit, Random& random)
{
    fill_uniform(p.W_xh, random, limit);
    fill_uniform(p.W_hh, random, limit);
    const std::size_t H = p.cells();
    std::ranges::fill(values(p.b_h).subspan(H, H), Real(1));  // forget gates
}

}  // namespace

Pupil new_pupil(const Sizes& sizes, double rate, Random& random)
{
    Params p = zero_params(sizes);
    const double limit = 1 / std::sqrt(static_cast<double>(sizes.H));
    fill_normal(p.encoder.E, random, 1);
    fill_normal(p.E, random, 1);
    for (Lstm* lstm :
         {&p.encoder.from_begin, &p.encoder.from_end, &p.decoder}) {
        begin_lstm(*lstm, limit, random);
    }
    for (Look& p_look : p.look) {
        fill_uniform(p_look.W_a, random, limit);
        fill_uniform(p_look.W_c, random, limit);
    }
    fill_uniform(p.W_hy, random, limit);
    Adam<Params> adam(static_cast<Real>(rate), p);
    return {std::move(p), std::move(adam)};
}

// [train_step]
double train_step(Pupil& pupil, const PairBatch& batch)
{
    const Params& p = pupil.params;
    const Run run = forward(p, batch);
    const LossGrad loss =
        cross_entropy_mean(logits(p, run), batch.targets);  // (7.33)
    Params grads = backward(p, batch, run, loss.dscores);
    clip_by_norm(grads, 5);  // (7.35)
    pupil.adam.update(pupil.params, grads);
    return loss.loss;
}
// [train_step]

}  // namespace unrolled::attention
