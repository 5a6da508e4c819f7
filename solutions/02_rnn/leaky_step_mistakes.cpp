#include "leaky_step.hpp"

#include <stdexcept>

#include "activation.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_02_6 {
namespace {

void require_leak(Real leak)
{
    if (!(leak >= 0 && leak <= 1)) throw std::invalid_argument("a leak is between 0 and 1");
}

Vector candidate(const Vector& x, const Vector& h_prev, const Matrix& W_xh, const Matrix& W_hh,
                 const Vector& b_h)
{
    return tanh(matmul(W_xh, x) + matmul(W_hh, h_prev) + b_h);
}

Vector swapped(const Vector& x, const Vector& h_prev, const Matrix& W_xh, const Matrix& W_hh,
               const Vector& b_h, Real leak)
{
    require_leak(leak);
    return leak * h_prev + (1 - leak) * candidate(x, h_prev, W_xh, W_hh, b_h);
}

Vector leak_inside(const Vector& x, const Vector& h_prev, const Matrix& W_xh, const Matrix& W_hh,
                   const Vector& b_h, Real leak)
{
    require_leak(leak);
    const Vector a = matmul(W_xh, x) + matmul(W_hh, h_prev) + b_h;
    return tanh((1 - leak) * h_prev + leak * a);
}

Vector old_state_in_full(const Vector& x, const Vector& h_prev, const Matrix& W_xh,
                         const Matrix& W_hh, const Vector& b_h, Real leak)
{
    require_leak(leak);
    return h_prev + leak * candidate(x, h_prev, W_xh, W_hh, b_h);
}

Vector no_bias(const Vector& x, const Vector& h_prev, const Matrix& W_xh, const Matrix& W_hh,
               const Vector& b_h, Real leak)
{
    require_leak(leak);
    return (1 - leak) * h_prev + leak * candidate(x, h_prev, W_xh, W_hh, zeros_like(b_h));
}

Vector any_leak(const Vector& x, const Vector& h_prev, const Matrix& W_xh, const Matrix& W_hh,
                const Vector& b_h, Real leak)
{
    return (1 - leak) * h_prev + leak * candidate(x, h_prev, W_xh, W_hh, b_h);
}

const exercise::Mistakes known = exercise::mistakes_of(
    leaky_step,
    {{swapped,
      "The two parts are swapped: alpha belongs to the new value tanh(a), 1 - alpha to the "
      "old state. Look at what alpha = 1 must give."},
     {leak_inside,
      "The tanh is taken of the whole mixture. Only the candidate goes through tanh; the "
      "old state is mixed in as it is."},
     {old_state_in_full,
      "The old state is added in full, without its factor 1 - alpha. The weights "
      "of a mixture add up to 1; otherwise the state can grow beyond 1."},
     {no_bias, "This is what you get when the bias b_h is left out of a."},
     {any_leak,
      "The step is right, but a leak outside 0 .. 1 (or NaN) is accepted: the contract "
      "says std::invalid_argument."}});

}  // namespace
}  // namespace unrolled::ex_02_6
