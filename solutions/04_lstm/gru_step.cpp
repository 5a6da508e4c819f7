#include "gru_step.hpp"

#include "activation.hpp"

namespace unrolled::ex_04_6 {
namespace {

Vector sum_of(const Layer& layer, const Vector& x, const Vector& h)
{
    return matmul(layer.W_x, x) + matmul(layer.W_h, h) + layer.b;
}

}  // namespace

Vector gru_step(const Params& p, const Vector& x, const Vector& h_prev)
{
    const Vector r = sigmoid(sum_of(p.reset, x, h_prev));
    const Vector z = sigmoid(sum_of(p.update, x, h_prev));
    const Vector heard = r * h_prev;  // what the candidate is told of the past
    const Vector g = tanh(sum_of(p.candidate, x, heard));
    // One gate does the work of two: what is kept and what is let in add up to 1, so the state
    // needs no tanh to stay between -1 and 1.
    return z * h_prev + (1 - z) * g;
}

}  // namespace unrolled::ex_04_6
