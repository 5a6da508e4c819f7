/// \file
/// An LSTM over sentences of different lengths: that of chapter 04, made short.
///
///     z_t = W_xh x_t + b_h                          (6.1)
///     a_t = z_t + W_hh h_{t-1}                      (6.2)
///     i_t, f_t, o_t = sigma of three parts of a_t,
///     g_t = tanh of the fourth                      (6.3)
///     c~_t = f_t * c_{t-1} + i_t * g_t              (6.4)
///     h~_t = o_t * tanh(c~_t)                       (6.5)
///     h_t = m_t h~_t + (1 - m_t) h_{t-1},
///     c_t = m_t c~_t + (1 - m_t) c_{t-1}            (6.6)
///
/// m_t is 1 where a sentence has a token and 0 where it is over: then state and
/// cell stay as they are. The order of the parts is i, f, g, o.
#pragma once

#include "pair_batches.hpp"
#include "walk.hpp"

namespace unrolled::seq2seq {

/// The weights of one LSTM. A gradient is a Layer too.
struct Layer {
    Matrix W_xh;  ///< (4H, D), from the input to the gates.
    Matrix W_hh;  ///< (4H, H), from the state to the gates.
    Vector b_h;   ///< (4H)

    std::size_t cells() const
    {
        return W_hh.shape(1);
    }  ///< H
};

/// Visit every weight by name.
template <class Visit, Is<Layer>... L>
void for_each(Visit&& visit, L&... layer)
{
    visit("W_xh", layer.W_xh...);
    visit("W_hh", layer.W_hh...);
    visit("b_h", layer.b_h...);
}

/// Weights of the given sizes, all 0. \throws ShapeError if a size is 0
Layer zero_layer(std::size_t D, std::size_t H);

/// \throws ShapeError naming the weight if the shapes do not fit each other
void require_layer(const Layer& layer);

/// What one step hands to the next, and how its gates stood.
struct Step {
    Matrix h, c;        ///< (N, H), state and cell after the mask (6.6).
    Matrix i, f, g, o;  ///< (N, H), the gates (6.3), kept for the way back.
    Matrix shown;       ///< (N, H), tanh of the new cell, kept for the same.
};

/// State and cell 0, (N, H).
Step zero_step(std::size_t N, std::size_t H);

/// One step of sentences that all go on, (6.2) to (6.5).
/// \param z (N, 4H), the projected input of (6.1)
/// \param prev h and c of the step before \throws ShapeError
Step step_forward(const Layer& layer, Matrix z, const Step& prev);

/// Where a sentence is over, state and cell of the step before (6.6).
/// \param words whose step t it is
void keep_finished(Step& step, const Step& prev, const SentenceBatch& words,
                   std::size_t t);

/// All steps of one LSTM.
struct LayerRun {
    Step start;               ///< h_0 and c_0.
    std::vector<Step> steps;  ///< T of them.
    Tensor3 hs;               ///< (T, N, H), the states once more.

    /// The step before step t, counted from 0.
    const Step& before(std::size_t t) const
    {
        return t == 0 ? start : steps[t - 1];
    }
};

/// All steps, (6.1) to (6.6).
/// \param xs (T, N, D), the vectors of `words` \param start (N, H)
/// \throws ShapeError
LayerRun run_layer(const Layer& layer, const Tensor3& xs,
                   const SentenceBatch& words, const Step& start);

}  // namespace unrolled::seq2seq
