/// \file
/// Exercise 3.8: will the gradient explode? Ask the weights before you train.
///
/// Where the states are small, tanh' is about 1, and every step back multiplies the gradient with
/// the same matrix: \f$dh_{t-1} = W_{hh}^\top dh_t\f$. In the long run almost any gradient grows by
/// the *spectral radius* of \f$W_{hh}\f$ at every step, the largest absolute value of its
/// eigenvalues. *Power iteration* measures it: multiply, note by how much the vector grew, bring it
/// back to length 1 so that it neither overflows nor dies out, and begin again.
///
/// \f[ u_n = W_{hh}^\top v_{n-1} \qquad g_n = \lVert u_n \rVert \qquad
///     v_n = u_n / g_n \qquad v_0 = dh / \lVert dh \rVert \f]
///
/// The first \f$n\f$ steps find the direction; their factors do not count. The *growth* is the
/// geometric mean of the factors of the next \f$n\f$ steps:
///
/// \f[ g = \left( g_{n+1} \cdot g_{n+2} \cdots g_{2n} \right)^{1/n}
///     = \exp\left( \frac{1}{n} \sum_{i=n+1}^{2n} \ln g_i \right) \f]
///
/// Above 1 the gradient explodes, below 1 it vanishes. After a lag of \f$l\f$ steps its size has
/// changed by \f$g^l\f$, which soon is too large or too small for any number of the machine: so
/// the forecast is the power of ten, \f$l \log_{10} g\f$.
#pragma once

#include <cstdint>

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_03_8 {

/// What the weights say of gradients that go back through them.
struct Forecast {
    Real growth;         ///< \f$g\f$, the factor of each step
    Real powers_of_ten;  ///< \f$l \log_{10} g\f$: 3 is a thousand times larger, -3 a thousandth
    bool explodes;       ///< whether the growth is above 1
};

template <class Visit, Is<Forecast>... F>
void for_each(Visit&& visit, F&... f)
{
    visit("growth", f.growth...);
    visit("powers_of_ten", f.powers_of_ten...);
    visit("explodes", f.explodes...);
}

/// The forecast. For example, `W_hh = [[2]]` has growth 2 and explodes, and over a lag of 50 steps
/// the gradient grows by 2^50, which is 10 to the power of 15.05.
///
/// If some u is exactly 0, the gradient is gone: the growth is 0, and the power of ten minus
/// infinity.
/// \param W_hh recurrent weights, (H, H)
/// \param dh the gradient at the last step, (H), not all 0
/// \param n how many steps find the direction, and how many measure; 1 or more
/// \param lag \f$l\f$, how many steps the forecast looks back; 1 or more
/// \throws std::invalid_argument if W_hh is not square of the size of dh, if dh is all 0, or if n
/// or lag is less than 1
Forecast predict_explosion(const Matrix& W_hh, const Vector& dh, std::int64_t n, std::int64_t lag);

}  // namespace unrolled::ex_03_8
