/// \file
/// The encoder-decoder: one LSTM reads a sentence, another one writes one.
///
///     (h_S, c_S) = the encoder's state and cell after the last word  (6.8)
///     decoder: begins there, reads k_0 = <s>, k_1, k_2, ..           (6.9)
///     s_t = W_hy h_t + b_y                                           (6.10)
///     p(k | k_1 .. k_{t-1}, source) = softmax(s_t)[k]                (6.11)
///     p(target | source) = product over t of (6.11)                  (6.12)
///     L = -(1/M) sum over all M words of ln p(k_t | ..)              (6.13)
///
/// In training the decoder reads the right words, whatever it would have
/// written itself: teacher forcing. Padding is not among the M words.
/// Sutskever, Vinyals and Le (2014); Cho and others (2014).
///
/// Sizes: S and T steps of source and target, N pairs, D numbers of a word
/// vector, H cells, V_x and V_y words of either side.
#pragma once

#include "lstm.hpp"

namespace unrolled::seq2seq {

/// The parameters. A gradient is a Params too.
struct Params {
    Matrix E_x;     ///< (V_x, D), a vector for each source word.
    Layer encoder;  ///< Reads.
    Matrix E_y;     ///< (V_y, D), a vector for each target word.
    Layer decoder;  ///< Writes, with weights of its own.
    Matrix W_hy;    ///< (V_y, H), from the decoder's state to the scores.
    Vector b_y;     ///< (V_y)
};

/// Visit every parameter by name; those of the LSTMs as `encoder.W_xh`.
template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("E_x", p.E_x...);
    visit("encoder", p.encoder...);
    visit("E_y", p.E_y...);
    visit("decoder", p.decoder...);
    visit("W_hy", p.W_hy...);
    visit("b_y", p.b_y...);
}

/// What a model is made for.
struct Sizes {
    std::size_t V_x = 0;  ///< Source words.
    std::size_t V_y = 0;  ///< Target words.
    std::size_t D = 0;    ///< Numbers of a word vector.
    std::size_t H = 0;    ///< Cells.
};

/// Parameters of the given sizes, all 0. \throws ShapeError if a size is 0
Params zero_params(const Sizes& sizes);

/// \throws ShapeError naming the parameter if the shapes do not fit each other
void require_params(const Params& p);

/// The encoder over all sources (6.8). \throws ShapeError, std::out_of_range
LayerRun encode(const Params& p, const SentenceBatch& sources);

/// The last state and cell of every sentence: all that the decoder gets.
const Step& summary(const LayerRun& encoder);

/// The scores (6.10) of every step, (T N, V_y).
/// \param hs (T, N, H), the decoder's states \throws ShapeError
Matrix logits(const Params& p, const Tensor3& hs);

/// The probabilities (6.11) of every step, (T, N, V_y). \throws ShapeError
Tensor3 outputs(const Params& p, const Tensor3& hs);

/// What a forward run keeps for the way back.
struct Run {
    LayerRun encoder;  ///< S steps.
    LayerRun decoder;  ///< T steps.
};

/// Encoder and decoder with teacher forcing, (6.1) to (6.9).
/// \throws ShapeError, std::out_of_range for an id outside its vocabulary
Run forward(const Params& p, const PairBatch& batch);

/// ln p(target | source) (6.12), by teacher forcing.
/// \throws std::invalid_argument if a side is empty; std::out_of_range
double log_probability(const Params& p, const IdPair& pair);

}  // namespace unrolled::seq2seq
