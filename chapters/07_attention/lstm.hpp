/// \file
/// The LSTM of chapter 4, as far as this chapter needs it: without an output
/// layer, and with sequences of different lengths side by side.
///
///     a_t = W_xh x_t + b_h + W_hh h_{t-1}                       (7.19)
///     i, f, o = sigma(their parts of a_t),  g = tanh(its part)  (7.20)
///     c_t = f * c_{t-1} + i * g,  h_t = o * tanh(c_t)           (7.21)
///
/// and back, with dv for dL/dv:
///
///     dc_t = dh_t * o * (1 - tanh(c_t)^2) + dc_t from the next  (7.22)
///     da_t = the slopes of (7.20) times what each gate did      (7.23)
///     dc_{t-1} = dc_t * f,  dh_{t-1} = W_hh^T da_t              (7.24)
///     dW_hh = sum_t da_t h_{t-1}^T,  dW_xh = sum_t da_t x_t^T,
///     db_h = sum_t da_t,  dx_t = W_xh^T da_t                    (7.25)
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::attention {

/// The parameters: four parts of H rows each, for the gates i, f, g, o.
struct Lstm {
    Matrix W_xh;  ///< (4H, D)
    Matrix W_hh;  ///< (4H, H)
    Vector b_h;   ///< (4H)

    std::size_t cells() const
    {
        return W_hh.shape(1);
    }  ///< H
};

/// Visit every parameter by name.
template <class Visit, Is<Lstm>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W_xh", p.W_xh...);
    visit("W_hh", p.W_hh...);
    visit("b_h", p.b_h...);
}

/// Parameters of the given sizes, all 0. \throws ShapeError if a size is 0
Lstm zero_lstm(std::size_t D, std::size_t H);

/// Where a network stands; as a gradient, dL/dh and dL/dc.
struct State {
    Matrix h;  ///< (N, H)
    Matrix c;  ///< (N, H)
};

/// h and c are 0. \param N examples \param H cells
State zero_state(std::size_t N, std::size_t H);

/// What one step makes.
struct Step {
    State state;        ///< h_t and c_t.
    Matrix i, f, g, o;  ///< (N, H), the gates, kept for the way back.
    Matrix shown;       ///< (N, H), tanh(c_t), kept for the same.
};

/// A run over all steps.
struct LstmRun {
    State start;              ///< h_0 and c_0.
    std::vector<Step> steps;  ///< T of them.
    Tensor3 hs;               ///< (T, N, H), h_1 .. h_T once more.

    /// The state before step t, counted from 0.
    const State& before(std::size_t t) const
    {
        return t == 0 ? start : steps[t - 1].state;
    }
};

/// One step, (7.19) to (7.21).
/// \param z (N, 4H), W_xh x_t + b_h \param prev the state before
/// \throws ShapeError
Step step_forward(const Lstm& p, Matrix z, const State& prev);

/// All steps. \param xs (T, N, D) \throws ShapeError if a shape does not fit or
/// there is nothing to read
LstmRun forward(const Lstm& p, const Tensor3& xs, const State& start);

/// What one step back returns.
struct StepGrads {
    Matrix da;   ///< (N, 4H), dL/da_t.
    State prev;  ///< dL/dh_{t-1} and dL/dc_{t-1}, as far as this step adds.
};

/// One step back, (7.22) to (7.24). \param c_prev (N, H), the cell before
/// \param dstate dL/dh_t and dL/dc_t, all that reach them \throws ShapeError
StepGrads step_backward(const Lstm& p, const Step& step, const Matrix& c_prev,
                        const State& dstate);

/// What backward() returns.
struct LstmGrads {
    Lstm params;  ///< dL/dW_xh, dL/dW_hh, dL/db_h.
    Tensor3 xs;   ///< (T, N, D), dL/dx_t.
    State start;  ///< dL/dh_0 and dL/dc_0.
};

/// All steps back, (7.22) to (7.25).
/// \param xs what was read \param dhs (T, N, H), dL/dh_t of every step
/// \param dends dL/dh and dL/dc of the state that end_state() returned
/// \param lengths what end_state() was asked for \throws ShapeError
LstmGrads backward(const Lstm& p, const Tensor3& xs, const LstmRun& run,
                   const Tensor3& dhs, const State& dends,
                   const std::vector<std::size_t>& lengths);

/// The state of each example after its own last step, not after the padding.
/// \param lengths N of them, each 1 .. T \throws ShapeError
State end_state(const LstmRun& run, const std::vector<std::size_t>& lengths);

}  // namespace unrolled::attention
