/// \file
/// Exercise 3.4: clipping, the brake against exploding gradients.
///
/// One exploded gradient can undo an hour of training. Two brakes are usual, both with one limit
/// \f$c\f$. *By value* (the program min-char-rnn does it, with c = 5) cuts every number on its own:
///
/// \f[ g_i \leftarrow \min(c, \max(-c, g_i)) \f]
///
/// *By norm* looks at the gradient as one long vector, all tensors together, and shortens it if it
/// is longer than \f$c\f$. Its direction stays:
///
/// \f[ \lVert g \rVert = \sqrt{\sum_i g_i^2} \qquad
///     g \leftarrow g \cdot \frac{c}{\lVert g \rVert} \quad\text{if}\quad \lVert g \rVert > c \f]
///
/// You may use `walk` of common/: `walk([&](const std::string&, auto& tensor) { ... }, grads)`
/// visits all three tensors, and `values(tensor)` are the numbers of one.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_03_4 {

/// The gradient of a recurrent layer.
struct Grads {
    Matrix W_xh;  ///< (H, D)
    Matrix W_hh;  ///< (H, H)
    Vector b_h;   ///< (H)
};

template <class Visit, Is<Grads>... G>
void for_each(Visit&& visit, G&... g)
{
    visit("W_xh", g.W_xh...);
    visit("W_hh", g.W_hh...);
    visit("b_h", g.b_h...);
}

/// Cut every number to -limit .. limit. With limit 2.5, (3, 4) becomes (2.5, 2.5).
/// \param grads any gradient
/// \param limit \f$c\f$, above 0
/// \throws std::invalid_argument if the limit is not above 0 (NaN is not), or if a number of the
/// gradient is not finite: a NaN that is passed on would end in the weights
Grads clip_by_value(const Grads& grads, Real limit);

/// Shorten the whole gradient to the norm `limit` if it is longer. With limit 2.5, (3, 4) of norm 5
/// becomes (1.5, 2); with limit 5 or more it stays as it is.
/// \param grads any gradient
/// \param limit \f$c\f$, above 0
/// \throws std::invalid_argument as clip_by_value does
Grads clip_by_norm(const Grads& grads, Real limit);

}  // namespace unrolled::ex_03_4
