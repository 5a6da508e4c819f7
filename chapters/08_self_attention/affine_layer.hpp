/// \file
/// The one thing that this chapter does with a weight: y = W x + b for every
/// row, and the way back, the same for all six matrices of a layer.
///
///     dW = sum over rows of dy x^T,  db = sum of dy,  dx = W^T dy    (8.26)
#pragma once

#include "walk.hpp"

namespace unrolled::self_attention {

/// A matrix with its bias. Its gradient has the same type.
struct Affine {
    Matrix W;  ///< (out, in)
    Vector b;  ///< (out)
};

/// Visit both by name.
template <class Visit, Is<Affine>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W", p.W...);
    visit("b", p.b...);
}

/// Of these sizes, all 0. \throws ShapeError naming it if one is 0
Affine zero_affine(const char* name, std::size_t in, std::size_t out);

/// y = W x + b, (R, out). \param x (R, in) \throws ShapeError
Matrix affine(const Affine& p, const MatrixView& x);

/// What goes back through y = W x + b.
struct AffineGrads {
    Affine params;  ///< dL/dW and dL/db.
    Matrix x;       ///< (R, in), dL/dx.
};

/// Equation (8.26). \param dy (R, out) \throws ShapeError
AffineGrads affine_backward(const Affine& p, const MatrixView& x,
                            const MatrixView& dy);

}  // namespace unrolled::self_attention
