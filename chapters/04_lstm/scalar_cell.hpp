/// \file
/// An LSTM of one cell in plain numbers: what slide 61 runs step by step.
///
///     a_k = w_k x_t + u_k h_{t-1} + b_k  for k = i, f, g, o    (4.29)
///     c_t = sigma(a_f) c_{t-1} + sigma(a_i) phi(a_g)           (4.30)
///     h_t = sigma(a_o) phi(c_t)                                (4.31)
///
/// phi is tanh, or in the oldest of the examples the identity.
#pragma once

#include "tensor.hpp"

namespace unrolled::lstm {

/// One of the four sums.
struct ScalarGate {
    Vector w;    ///< (D), weights of the inputs.
    Real u = 0;  ///< Weight of h_{t-1}.
    Real b = 0;  ///< Bias.
};

/// The whole cell.
struct ScalarCell {
    ScalarGate i;        ///< Input gate.
    ScalarGate f;        ///< Forget gate.
    ScalarGate g;        ///< Candidate.
    ScalarGate o;        ///< Output gate.
    bool squash = true;  ///< phi is tanh; otherwise phi(x) = x.
};

/// Every number of one step.
struct ScalarStep {
    Real a_i = 0, a_f = 0, a_g = 0, a_o = 0;  ///< The four sums.
    Real i = 0, f = 0, g = 0, o = 0;  ///< The three gates and the candidate.
    Real c = 0;                       ///< The cell after the step.
    Real h = 0;                       ///< What shows of it.
};

/// One step, equations (4.29) to (4.31).
/// \param x (D) \param prev the step before; of it only c and h are read
/// \throws ShapeError
ScalarStep step_forward(const ScalarCell& cell, const Vector& x,
                        const ScalarStep& prev);

/// All steps from c = h = 0. \param xs (T, D), a row for each step
/// \throws ShapeError if a shape does not fit, or if there is no step
std::vector<ScalarStep> run_cell(const ScalarCell& cell, const Matrix& xs);

}  // namespace unrolled::lstm
