#include <cmath>

#include "mistakes.hpp"
#include "step_by_loops.hpp"

namespace unrolled::ex_02_1 {
namespace {

// The sum of unit i over inputs and old state, without its bias.
Real received(std::size_t i, const Vector& x, const Vector& h, const Matrix& W_xh,
              const Matrix& W_hh)
{
    Real a = 0;
    for (std::size_t j = 0; j < x.size(); ++j) a += W_xh(i, j) * x(j);
    for (std::size_t k = 0; k < h.size(); ++k) a += W_hh(i, k) * h(k);
    return a;
}

Vector no_tanh(const Vector& x, const Vector& h_prev, const Matrix& W_xh, const Matrix& W_hh,
               const Vector& b_h)
{
    Vector h = b_h;
    for (std::size_t i = 0; i < h.size(); ++i) h(i) += received(i, x, h_prev, W_xh, W_hh);
    return h;
}

Vector no_bias(const Vector& x, const Vector& h_prev, const Matrix& W_xh, const Matrix& W_hh,
               const Vector& b_h)
{
    Vector h = b_h;
    for (std::size_t i = 0; i < h.size(); ++i) {
        h(i) = std::tanh(received(i, x, h_prev, W_xh, W_hh));
    }
    return h;
}

Vector bias_outside(const Vector& x, const Vector& h_prev, const Matrix& W_xh, const Matrix& W_hh,
                    const Vector& b_h)
{
    Vector h = b_h;
    for (std::size_t i = 0; i < h.size(); ++i) {
        h(i) += std::tanh(received(i, x, h_prev, W_xh, W_hh));
    }
    return h;
}

Vector no_recurrence(const Vector& x, const Vector& h_prev, const Matrix& W_xh, const Matrix& W_hh,
                     const Vector& b_h)
{
    Vector h = b_h;
    for (std::size_t i = 0; i < h.size(); ++i) {
        h(i) = std::tanh(b_h(i) + received(i, x, zeros_like(h_prev), W_xh, W_hh));
    }
    return h;
}

Vector transposed(const Vector& x, const Vector& h_prev, const Matrix& W_xh, const Matrix& W_hh,
                  const Vector& b_h)
{
    Vector h = b_h;
    for (std::size_t i = 0; i < h.size(); ++i) {
        Real a = b_h(i) + received(i, x, zeros_like(h_prev), W_xh, W_hh);
        for (std::size_t k = 0; k < h.size(); ++k) a += W_hh(k, i) * h_prev(k);
        h(i) = std::tanh(a);
    }
    return h;
}

Vector in_place(const Vector& x, const Vector& h_prev, const Matrix& W_xh, const Matrix& W_hh,
                const Vector& b_h)
{
    Vector h = h_prev;
    for (std::size_t i = 0; i < h.size(); ++i) {
        h(i) = std::tanh(b_h(i) + received(i, x, h, W_xh, W_hh));
    }
    return h;
}

const exercise::Mistakes known = exercise::mistakes_of(
    step_by_loops,
    {{no_tanh, "This is the sum a itself: the tanh of it is missing."},
     {no_bias, "This is what you get when the bias b_h is left out of the sum."},
     {bias_outside, "The bias is added after the tanh. It belongs into the sum: tanh(... + b_i)."},
     {no_recurrence,
      "The old state plays no part: this is a layer without memory. Add W_hh times "
      "h_prev to the sum."},
     {transposed, "W_hh is read as its transpose: unit i takes row i, W_hh(i, k), not W_hh(k, i)."},
     {in_place,
      "The new state overwrites the old one while it is still needed: unit 1 already sees "
      "the new unit 0. Read from h_prev, write to another vector."}});

}  // namespace
}  // namespace unrolled::ex_02_1
