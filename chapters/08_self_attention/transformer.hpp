/// \file
/// A Transformer decoder: it reads tokens and says of each what comes next.
///
///     x_t = e_{k_t} + p_t                         (8.11)  word and place
///     ... layers, each by (8.17) and (8.18), with the future masked ...
///     s_t = W_y layer_norm(x_t) + b_y             (8.19)  one score a token
///
/// And back, with the right answer k_{t+1}:
///
///     ds_t = softmax(s_t) - onehot(k_{t+1})       (8.20)
///     de_k = sum of dx_t over all t with k_t = k  (8.31)
///
/// Sizes: T time steps, N sequences side by side, D numbers of a word (the
/// width). Row `t N + n` is step t of sequence n.
#pragma once

#include "layer.hpp"
#include "loss.hpp"

namespace unrolled::self_attention {

/// The parameters. A gradient is a Params too.
struct Params {
    Matrix E;                         ///< (n_vocab, D), a row for each token.
    std::vector<LayerParams> layers;  ///< One after the other.
    NormParams norm;                  ///< Before the scores.
    Affine out;                       ///< W_y, a row for each score, and b_y.
    std::size_t heads = 1;            ///< Of every layer.
    std::size_t context = 1;          ///< Most tokens it looks back on.

    std::size_t n_vocab() const
    {
        return E.shape(0);
    }  ///< Tokens that it knows.
    std::size_t width() const
    {
        return E.shape(1);
    }  ///< D
};

/// Visit every part by name.
template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("E", p.E...);
    visit("layers", p.layers...);
    visit("norm", p.norm...);
    visit("out", p.out...);
}

/// How large a model is.
struct Sizes {
    std::size_t n_vocab = 0;   ///< Tokens.
    std::size_t D = 0;         ///< Width.
    std::size_t layers = 0;    ///< How many.
    std::size_t heads = 1;     ///< Of each layer, must divide D.
    std::size_t context = 64;  ///< Tokens that it looks back on.
};

/// Parameters of these sizes, all 0. \throws ShapeError if a size is 0 or the
/// heads do not divide the width
Params zero_params(const Sizes& sizes);

/// What the way there keeps.
struct Run {
    Ids ids;                       ///< T N of them, as they were given.
    HeadSetup setup;               ///< How they were read.
    Matrix x;                      ///< (T N, D), words and places.
    std::vector<LayerRun> layers;  ///< One for each layer.
    NormRun norm;                  ///< Of the last.
};

/// Word and place (8.11) of each token, (T N, D). \param first place of step 0
/// \throws ShapeError, std::out_of_range for an id that is not in the
/// vocabulary
Matrix embed(const Params& p, const Ids& ids, std::size_t N,
             std::size_t first = 0);

/// All steps of N sequences. \param ids T N of them, index `t N + n`
/// \throws ShapeError, std::out_of_range
Run forward(const Params& p, const Ids& ids, std::size_t N = 1);

/// The scores (8.19) of every step, (T N, n_vocab). \throws ShapeError
Matrix logits(const Params& p, const Run& run);

/// The gradient of all parameters.
/// \param dlogits (T N, n_vocab), for cross entropy by (8.20)
/// \throws ShapeError
Params backward(const Params& p, const Run& run, const Matrix& dlogits);

}  // namespace unrolled::self_attention
