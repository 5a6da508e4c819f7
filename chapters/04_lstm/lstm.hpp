/// \file
/// The LSTM: one step, and the loop over time.
///
///     z_t  = W_xh x_t + b_h            (4.1)   what the input says
///     a_t  = z_t + W_hh h_{t-1}        (4.2)   and the state; four parts
///     i_t  = sigma(a_t, part i)        (4.3)   input gate
///     f_t  = sigma(a_t, part f)        (4.4)   forget gate
///     g_t  = tanh(a_t, part g)         (4.5)   candidate
///     o_t  = sigma(a_t, part o)        (4.6)   output gate
///     c_t  = f_t * c_{t-1} + i_t * g_t (4.7)   the cell: the memory
///     h_t  = o_t * tanh(c_t)           (4.8)   what shows of it
///     s_t  = W_hy h_t + b_y            (4.9)   one score for each answer
///     y'_t = softmax(s_t)              (4.10)  one probability for each
///
/// * is the product element by element. Hochreiter and Schmidhuber (1997), with
/// the forget gate of Gers, Schmidhuber and Cummins (2000).
///
/// Sizes: T time steps, N examples side by side, D inputs, H cells, V answers.
/// In code an example is a row, so W x becomes x W^T.
#pragma once

#include "gates.hpp"
#include "walk.hpp"

namespace unrolled::lstm {

/// The parameters, the same at every step. A gradient is a Params too. The
/// rows of the first three are four parts of H: for the gates i, f, g, o.
struct Params {
    Matrix W_xh;  ///< (4H, D), from the input to the gates.
    Matrix W_hh;  ///< (4H, H), from the state to the gates.
    Vector b_h;   ///< (4H)
    Matrix W_hy;  ///< (V, H), from the state to the output.
    Vector b_y;   ///< (V)

    std::size_t cells() const
    {
        return W_hh.shape(1);
    }  ///< H
};

/// Visit every parameter by name.
template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W_xh", p.W_xh...);
    visit("W_hh", p.W_hh...);
    visit("b_h", p.b_h...);
    visit("W_hy", p.W_hy...);
    visit("b_y", p.b_y...);
}

/// Parameters of the given sizes, all 0. \throws ShapeError if a size is 0
Params zero_params(std::size_t D, std::size_t H, std::size_t V);

/// \throws ShapeError naming the parameter if the shapes do not fit each other
void require_params(const Params& p);

/// What one step hands to the next, and how its gates stood.
struct Step {
    Matrix h;      ///< (N, H), the state h_t: what the others see.
    Matrix c;      ///< (N, H), the cell c_t: what is remembered.
    Gates gates;   ///< Kept for the way back; empty before the first step.
    Matrix shown;  ///< (N, H), tanh(c_t), kept for the same.
};

/// Where a sequence begins if nothing is known: h and c are 0, (N, H).
Step zero_step(std::size_t N, std::size_t H);

/// What a forward run keeps for the output and for the way back.
struct Run {
    Step start;               ///< h_0 and c_0.
    std::vector<Step> steps;  ///< T of them.
    Tensor3 hs;               ///< (T, N, H), the states h_1 .. h_T once more.

    std::size_t length() const
    {
        return steps.size();
    }  ///< T
    const Step& last() const
    {
        return steps.back();
    }  ///< h_T and c_T.
    /// The step before step t, counted from 0.
    const Step& before(std::size_t t) const
    {
        return t == 0 ? start : steps[t - 1];
    }
};

/// \throws ShapeError if the run is not one of a network of these sizes
void require_run(const Params& p, const Run& run);

/// One step, equations (4.2) to (4.8).
/// \param a (N, 4H): the projected input z_t (4.1) stands there, a_t is left
/// \param prev h and c of the step before \throws ShapeError
Step step_forward(const Params& p, const MatrixSlot& a, const Step& prev);

/// All steps, equations (4.1) to (4.8).
/// \param xs (T, N, D), the inputs
/// \param start h_0 and c_0, each (N, H): zeros, or where an earlier run ended
/// \throws ShapeError if a shape does not fit, or if the sequence is empty
Run forward(const Params& p, const Tensor3& xs, const Step& start);

/// The same from zero_step().
Run forward(const Params& p, const Tensor3& xs);

/// The scores (4.9) of every step: (T N, V), row `t N + n`, the order in which
/// a batch lists its targets. \throws ShapeError
Matrix logits(const Params& p, const Run& run);

/// The probabilities (4.10) of every step, (T, N, V). \throws ShapeError
Tensor3 outputs(const Params& p, const Run& run);

}  // namespace unrolled::lstm
