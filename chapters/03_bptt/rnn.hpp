/// \file
/// The recurrent network of chapter 02 in its shortest form. The way back in
/// backward.hpp is these lines in reverse.
///
///     z_t  = W_xh x_t + b_h            (3.1)
///     a_t  = z_t + W_hh h_{t-1}        (3.2)
///     h_t  = tanh(a_t)                 (3.3)
///     o_t  = W_hy h_t + b_y            (3.4)
///     y'_t = softmax(o_t)              (3.5)
///
/// Sizes: T time steps, N examples side by side, D inputs, H state units, V
/// answers. In code an example is a row, so W x becomes x W^T.
#pragma once

#include "walk.hpp"

namespace unrolled::bptt {

/// The parameters, the same at every step. A gradient is a Params too.
/// The lecture's U, W, V, b, c are W_xh, W_hh, W_hy, b_h, b_y.
struct Params {
    Matrix W_xh;  ///< (H, D), from the input to the state.
    Matrix W_hh;  ///< (H, H), from the state to the next: the recurrent edge.
    Vector b_h;   ///< (H)
    Matrix W_hy;  ///< (V, H), from the state to the output.
    Vector b_y;   ///< (V)
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

/// What one step hands to the next.
struct Step {
    Matrix h;  ///< (N, H), the state h_t.
};

/// What the way back has to know of the way there.
struct Run {
    Matrix h0;   ///< (N, H), the state before the first step.
    Tensor3 hs;  ///< (T, N, H), the states h_1 .. h_T.

    std::size_t length() const
    {
        return hs.shape(0);
    }  ///< T
    Matrix last() const
    {
        return at(hs, length() - 1);
    }  ///< (N, H), h_T.
};

/// \throws ShapeError if the run is not one of a network of these sizes
void require_run(const Params& p, const Run& run);

/// One step, equations (3.2) and (3.3).
/// \param z (N, H), the projected input of (3.1)
/// \param h_prev (N, H), the state before \throws ShapeError
Step step_forward(const Params& p, Matrix z, const Matrix& h_prev);

/// All steps, equations (3.1) to (3.3).
/// \param xs (T, N, D), the inputs
/// \param h0 (N, H), the state before the first step
/// \throws ShapeError if a shape does not fit, or if the sequence is empty
Run forward(const Params& p, const Tensor3& xs, const Matrix& h0);

/// The same from the state 0.
Run forward(const Params& p, const Tensor3& xs);

/// The scores (3.4) of every step: (T N, V), row `t N + n`. \throws ShapeError
Matrix logits(const Params& p, const Run& run);

/// The probabilities (3.5) in the same order, (T N, V). \throws ShapeError
Matrix outputs(const Params& p, const Run& run);

}  // namespace unrolled::bptt
