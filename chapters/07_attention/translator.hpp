/// \file
/// The encoder-decoder with attention: one network reads a sentence, another
/// writes its translation and looks back at every step.
///
///     h_i = LSTM(row y_{i-1} of E, h_{i-1}), (7.28) before it   (7.31)
///     s_i = W_hy h~_i + b_y                                     (7.32)
///     L   = mean of -ln softmax(s_i)[y_i] over all real tokens  (7.33)
///
/// Back: ds_i of (7.33) is softmax minus one-hot, over their number, and
///
///     dh~_i = W_hy^T ds_i,  dW_hy = sum_i ds_i h~_i^T,
///     db_y = sum_i ds_i                                         (7.34)
///
/// With h = H / 2, tokens n_s and n_t, the number of weights is
///
///     P = (n_s + n_t) D + 2 * 4 (h D + h h + h) + 4 (H D + H H + H)
///         + 3 H H + n_t (H + 1)                                 (7.40)
///
/// Without attention h~_i is h_i itself: all that the decoder knows of the
/// sentence is where it began, and 3 H H is left out.
#pragma once

#include "encoder.hpp"
#include "look.hpp"

namespace unrolled::attention {

/// How large a translator is.
struct Sizes {
    std::size_t n_source = 0;  ///< Tokens of the source language.
    std::size_t n_target = 0;  ///< Tokens of the target language.
    std::size_t D = 0;         ///< Numbers of a token's row.
    std::size_t H = 0;         ///< Cells of the decoder, an even number.
    bool attention = true;     ///< Does the decoder look back?
};

/// The parameters. A gradient is a Params too.
struct Params {
    Encoder encoder;         ///< Reads; two LSTMs of H / 2 cells.
    Matrix E;                ///< (n_target, D), one row for each target token.
    Lstm decoder;            ///< Writes; H cells.
    std::vector<Look> look;  ///< One; none without attention.
    Matrix W_hy;             ///< (n_target, H)
    Vector b_y;              ///< (n_target)
};

/// Visit every parameter by name.
template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("encoder", p.encoder...);
    visit("E", p.E...);
    visit("decoder", p.decoder...);
    visit("look", p.look...);
    visit("W_hy", p.W_hy...);
    visit("b_y", p.b_y...);
}

/// How many numbers a translator learns (7.40).
std::size_t count_weights(const Sizes& sizes);

/// Parameters of the given sizes, all 0. \throws ShapeError if a size is 0, or
/// H is odd: half of it reads from each side
Params zero_params(const Sizes& sizes);

/// What a forward run keeps.
struct Run {
    Encoded encoded;             ///< The source, read.
    Tensor3 ys;                  ///< (T_t, N, D), the rows of the inputs.
    LstmRun decoder;             ///< Over ys.
    std::vector<Looked> looked;  ///< One; none without attention.

    /// (T_t N, H): what the output is made of.
    MatrixView states() const
    {
        return looked.empty() ? flatten(decoder.hs) : looked[0].states;
    }
};

/// Read and write with teacher forcing: the decoder reads what it should have
/// written. \throws ShapeError, std::out_of_range
Run forward(const Params& p, const PairBatch& batch);

/// The scores (7.32) of every step, (T_t N, n_target).
Matrix logits(const Params& p, const Run& run);

/// All the way back. \param dlogits (T_t N, n_target) \throws ShapeError
Params backward(const Params& p, const PairBatch& batch, const Run& run,
                const Matrix& dlogits);

}  // namespace unrolled::attention
