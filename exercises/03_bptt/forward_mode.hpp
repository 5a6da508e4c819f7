/// \file
/// Exercise 3.6: the same gradient without going back (real-time recurrent learning).
///
/// BPTT must keep all states until the end. There is another way, by Williams and Zipser (1989): on
/// the way forward, carry along how the present state depends on every single weight. For
/// \f$W_{hh}\f$ that is a tensor with three indices, \f$S_{t,ijk} = \partial h_{t,i} / \partial
/// W_{jk}\f$. A weight changes the state directly, if it belongs to the unit's own row, and through
/// the state before:
///
/// \f[ S_{t,ijk} = (1 - h_{t,i}^2) \left( [i = j]\, h_{t-1,k}
///     + \sum_{l=1}^{H} (W_{hh})_{il}\, S_{t-1,ljk} \right) \qquad S_0 = 0 \f]
///
/// \f$[i = j]\f$ is 1 where the two indices are equal and 0 elsewhere. What the output of a step
/// says of its state is turned into a gradient at once, and then the step can be forgotten:
///
/// \f[ \frac{\partial L}{\partial W_{jk}} = \sum_{t=1}^{T} \sum_{i=1}^{H}
///     (dh^{out}_t)_i\, S_{t,ijk} \qquad dh^{out}_t = W_{hy}^\top\, do_t \f]
///
/// The memory does not grow with T, but S has \f$H^3\f$ numbers and a step costs \f$H^4\f$
/// products: nobody trains a network of 1000 units this way.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_03_6 {

/// The recurrent layer, \f$h_t = \tanh(W_{xh} x_t + W_{hh} h_{t-1} + b_h)\f$.
struct Params {
    Matrix W_xh;  ///< (H, D)
    Matrix W_hh;  ///< (H, H)
    Vector b_h;   ///< (H)
};

template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W_xh", p.W_xh...);
    visit("W_hh", p.W_hh...);
    visit("b_h", p.b_h...);
}

/// What is known after the last step.
struct Result {
    Tensor3 S;     ///< dh_T / dW_hh, (H, H, H): index i of the state, then j, k of the weight
    Matrix dW_hh;  ///< dL / dW_hh, (H, H)
};

template <class Visit, Is<Result>... R>
void for_each(Visit&& visit, R&... r)
{
    visit("S", r.S...);
    visit("dW_hh", r.dW_hh...);
}

/// Run the network forward and carry S along. For example, one unit with W_xh = 0, W_hh = 1,
/// b_h = 0 and h0 = 0.5: after one step S is (1 - tanh(0.5)^2) * 0.5.
/// \param p the layer
/// \param h0 the state before the first step, (H); no weight has changed it
/// \param xs inputs, one in each row, (T, D)
/// \param dhs_output what each step's output says of its state, (T, H)
Result forward_mode(const Params& p, const Vector& h0, const Matrix& xs, const Matrix& dhs_output);

}  // namespace unrolled::ex_03_6
