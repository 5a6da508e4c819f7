#include "translator.hpp"

#include <fmt/format.h>

#include "embedding.hpp"

namespace unrolled::attention {
namespace {

void require_sizes(const Sizes& s)
{
    if (s.n_source > 0 && s.n_target > 0 && s.D > 0 && s.H > 0 &&
        s.H % 2 == 0) {
        return;
    }
    throw ShapeError(fmt::format(
        "a translator of {} and {} tokens, D = {}, H = {}: each must be at "
        "least 1, and H even",
        s.n_source, s.n_target, s.D, s.H));
}

// Of one LSTM.
std::size_t count_lstm(std::size_t D, std::size_t H)
{
    return 4 * (H * D + H * H + H);
}

// From the states that the output is made of to the decoder's own and to the
// annotations. Without attention nobody looked at those.
LookGrads states_backward(const Params& p, const Run& run, Matrix dstates)
{
    const std::vector<Matrix>& annotations = run.encoded.annotations;
    if (!p.look.empty()) {
        return look_backward(p.look[0], run.decoder.hs, annotations,
                             run.looked[0], dstates);
    }
    LookGrads grads;
    grads.hs = unflatten(std::move(dstates), run.decoder.hs);
    for (const Matrix& a : annotations) {
        grads.annotations.push_back(zeros_like(a));
    }
    return grads;
}

}  // namespace

std::size_t count_weights(const Sizes& s)
{
    const std::size_t looking = s.attention ? 3 * s.H * s.H : 0;
    return (s.n_source + s.n_target) * s.D + 2 * count_lstm(s.D, s.H / 2) +
           count_lstm(s.D, s.H) + looking + s.n_target * (s.H + 1);  // (7.40)
}

Params zero_params(const Sizes& s)
{
    require_sizes(s);
    Params p{.encoder = {.E = zeros<Matrix>(s.n_source, s.D),
                         .from_begin = zero_lstm(s.D, s.H / 2),
                         .from_end = zero_lstm(s.D, s.H / 2)},
             .E = zeros<Matrix>(s.n_target, s.D),
             .decoder = zero_lstm(s.D, s.H),
             .look = {},
             .W_hy = zeros<Matrix>(s.n_target, s.H),
             .b_y = zeros<Vector>(s.n_target)};
    if (s.attention) {
        p.look.push_back({.W_a = zeros<Matrix>(s.H, s.H),
                          .W_c = zeros<Matrix>(s.H, 2 * s.H)});
    }
    return p;
}

// [forward]
Run forward(const Params& p, const PairBatch& batch)
{
    Run run;
    run.encoded = encode(p.encoder, batch.sources);
    run.ys = embed(p.E, batch.inputs);
    run.decoder = forward(p.decoder, run.ys, run.encoded.end);  // (7.31)
    for (const Look& p_look : p.look) {
        run.looked.push_back(
            look(p_look, run.decoder.hs, run.encoded.annotations));
    }
    return run;
}

Matrix logits(const Params& p, const Run& run)
{
    return affine(run.states(), p.W_hy, p.b_y);  // (7.32)
}
// [forward]

// [backward]
Params backward(const Params& p, const PairBatch& batch, const Run& run,
                const Matrix& dlogits)
{
    const std::size_t T = run.ys.shape(0), N = run.ys.shape(1);
    require_shape("dlogits", dlogits, {T * N, p.b_y.size()});
    Params grads;
    grads.W_hy = matmul(transpose(dlogits), run.states());  // (7.34)
    grads.b_y = sum_rows(dlogits);                          // (7.34)
    LookGrads looked =
        states_backward(p, run, matmul(dlogits, p.W_hy));  // (7.34)
    if (!p.look.empty()) grads.look.push_back(std::move(looked.params));
    const std::vector<std::size_t> whole(N, T);
    LstmGrads decoder = backward(p.decoder, run.ys, run.decoder, looked.hs,
                                 zero_state(N, p.decoder.cells()), whole);
    grads.E = embed_backward(decoder.xs, batch.inputs, p.E.shape(0));
    grads.decoder = std::move(decoder.params);
    grads.encoder = encode_backward(p.encoder, batch.sources, run.encoded,
                                    looked.annotations, decoder.start);
    return grads;
}
// [backward]

}  // namespace unrolled::attention
