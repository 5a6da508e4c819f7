#include "backward.hpp"

#include "embedding.hpp"

namespace unrolled::seq2seq {

// [backward]
Params backward(const Params& p, const PairBatch& batch, const Run& run,
                const Matrix& dlogits)
{
    require_params(p);
    const Tensor3& hs = run.decoder.hs;
    require_shape("dlogits", dlogits, {batch.targets.size(), p.b_y.size()});
    const Matrix nothing = zeros_like(run.decoder.start.h);
    // The decoder: errors come from the scores, and from nowhere else.
    const Tensor3 dhs = unflatten(matmul(dlogits, p.W_hy), hs);  // (6.15)
    LayerGrads decoder =
        layer_backward(p.decoder, look_up(p.E_y, batch.inputs), batch.inputs,
                       run.decoder, {dhs, nothing, nothing});
    // The encoder: all that it hears is what the decoder's start was told.
    LayerGrads encoder = layer_backward(
        p.encoder, look_up(p.E_x, batch.sources), batch.sources, run.encoder,
        {zeros_like(run.encoder.hs), decoder.h0, decoder.c0});  // (6.24)
    return {.E_x = look_up_backward(p.E_x, batch.sources, encoder.xs),
            .encoder = std::move(encoder.weights),
            .E_y = look_up_backward(p.E_y, batch.inputs, decoder.xs),
            .decoder = std::move(decoder.weights),
            .W_hy = matmul(transpose(dlogits), flatten(hs)),  // (6.25)
            .b_y = sum_rows(dlogits)};                        // (6.25)
}
// [backward]

}  // namespace unrolled::seq2seq
