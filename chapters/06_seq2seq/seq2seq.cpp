#include "seq2seq.hpp"

#include <fmt/format.h>

#include "activation.hpp"
#include "embedding.hpp"
#include "loss.hpp"

namespace unrolled::seq2seq {

Params zero_params(const Sizes& sizes)
{
    const auto& [V_x, V_y, D, H] = sizes;
    if (V_x == 0 || V_y == 0) {
        throw ShapeError(
            fmt::format("vocabularies of {} and {} words", V_x, V_y));
    }
    return {.E_x = zeros<Matrix>(V_x, D),
            .encoder = zero_layer(D, H),
            .E_y = zeros<Matrix>(V_y, D),
            .decoder = zero_layer(D, H),
            .W_hy = zeros<Matrix>(V_y, H),
            .b_y = zeros<Vector>(V_y)};
}

void require_params(const Params& p)
{
    require_layer(p.encoder);
    require_layer(p.decoder);
    const std::size_t H = p.encoder.cells(), V_y = p.b_y.size();
    require_shape("decoder.W_hh", p.decoder.W_hh, {4 * H, H});
    require_shape("E_x", p.E_x, {p.E_x.shape(0), p.encoder.W_xh.shape(1)});
    require_shape("E_y", p.E_y, {V_y, p.decoder.W_xh.shape(1)});
    require_shape("W_hy", p.W_hy, {V_y, H});
}

// [encode]
LayerRun encode(const Params& p, const SentenceBatch& sources)
{
    require_params(p);
    return run_layer(p.encoder, look_up(p.E_x, sources), sources,
                     zero_step(sources.N, p.encoder.cells()));
}

const Step& summary(const LayerRun& encoder)
{
    return encoder.steps.back();  // (6.8)
}
// [encode]

// [logits]
Matrix logits(const Params& p, const Tensor3& hs)
{
    return affine(flatten(hs), p.W_hy, p.b_y);  // (6.10)  (T N, V_y)
}

Tensor3 outputs(const Params& p, const Tensor3& hs)
{
    return unflatten(softmax(logits(p, hs)), hs);  // (6.11)  (T, N, V_y)
}
// [logits]

// [forward]
Run forward(const Params& p, const PairBatch& batch)
{
    LayerRun encoder = encode(p, batch.sources);
    LayerRun decoder = run_layer(p.decoder, look_up(p.E_y, batch.inputs),
                                 batch.inputs, summary(encoder));  // (6.9)
    return {std::move(encoder), std::move(decoder)};
}
// [forward]

// [log_probability]
double log_probability(const Params& p, const IdPair& pair)
{
    const std::vector<IdPair> alone = {pair};
    const PairBatch batch = pair_batch(alone);
    const Matrix scores = logits(p, forward(p, batch).decoder.hs);
    return -cross_entropy_sum(scores, batch.targets).loss;  // (6.12)
}
// [log_probability]

}  // namespace unrolled::seq2seq
