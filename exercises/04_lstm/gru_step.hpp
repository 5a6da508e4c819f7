/// \file
/// Exercise 4.6: a gated recurrent unit.
///
/// A GRU (게이트 순환 유닛) has no memory beside its hidden state, and two gates instead of three.
/// The *reset gate* \f$r\f$ decides how much of the past the candidate hears, the *update gate*
/// \f$z\f$ how much of the past stays:
///
/// \f[ r_t = \sigma(W_{xr} x_t + W_{hr} h_{t-1} + b_r) \qquad
///     z_t = \sigma(W_{xz} x_t + W_{hz} h_{t-1} + b_z) \f]
/// \f[ g_t = \tanh(W_{xg} x_t + W_{hg} (r_t \odot h_{t-1}) + b_g) \f]
/// \f[ h_t = z_t \odot h_{t-1} + (1 - z_t) \odot g_t \f]
///
/// Two GRUs of different books need not be the same. Some have \f$z_t\f$ and \f$1 - z_t\f$ the
/// other way round. And some (PyTorch among them) multiply the reset gate with the product,
/// \f$r_t \odot (W_{hg} h_{t-1})\f$, not with the state before it, which gives other numbers as
/// soon as there are two units. Yours follows the formulas above.
///
/// There are three sums instead of four: 3 (HD + HH + H) parameters, 54 for D = 2 and H = 3, where
/// an LSTM has 72.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_04_6 {

/// The parameters of one sum.
struct Layer {
    Matrix W_x;  ///< (H, D)
    Matrix W_h;  ///< (H, H)
    Vector b;    ///< (H)
};

template <class Visit, Is<Layer>... L>
void for_each(Visit&& visit, L&... l)
{
    visit("W_x", l.W_x...);
    visit("W_h", l.W_h...);
    visit("b", l.b...);
}

/// All parameters.
struct Params {
    Layer reset;
    Layer update;
    Layer candidate;
};

template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("reset", p.reset...);
    visit("update", p.update...);
    visit("candidate", p.candidate...);
}

/// One step. For example, with parameters that are all 0 the update gate is 0.5 and the candidate
/// 0: the state (0.8, -0.4) becomes (0.4, -0.2).
/// \param p the parameters
/// \param x the input of this step, (D)
/// \param h_prev the state before it, (H)
/// \return the state after it, (H)
Vector gru_step(const Params& p, const Vector& x, const Vector& h_prev);

}  // namespace unrolled::ex_04_6
