#include "activation.hpp"
#include "gru_step.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_04_6 {
namespace {

Vector sum_of(const Layer& layer, const Vector& x, const Vector& h)
{
    return matmul(layer.W_x, x) + matmul(layer.W_h, h) + layer.b;
}

Vector mixture(const Vector& z, const Vector& h_prev, const Vector& g)
{
    return z * h_prev + (1 - z) * g;
}

// The candidate as it should be.
Vector candidate(const Params& p, const Vector& x, const Vector& h_prev)
{
    const Vector heard = sigmoid(sum_of(p.reset, x, h_prev)) * h_prev;
    return tanh(sum_of(p.candidate, x, heard));
}

Vector swapped(const Params& p, const Vector& x, const Vector& h_prev)
{
    const Vector z = sigmoid(sum_of(p.update, x, h_prev));
    return mixture(z, candidate(p, x, h_prev), h_prev);
}

Vector reset_of_the_product(const Params& p, const Vector& x, const Vector& h_prev)
{
    const Vector r = sigmoid(sum_of(p.reset, x, h_prev));
    const Vector told = matmul(p.candidate.W_h, h_prev);
    const Vector g = tanh(matmul(p.candidate.W_x, x) + r * told + p.candidate.b);
    return mixture(sigmoid(sum_of(p.update, x, h_prev)), h_prev, g);
}

Vector never_resets(const Params& p, const Vector& x, const Vector& h_prev)
{
    const Vector g = tanh(sum_of(p.candidate, x, h_prev));
    return mixture(sigmoid(sum_of(p.update, x, h_prev)), h_prev, g);
}

Vector keeps_in_full(const Params& p, const Vector& x, const Vector& h_prev)
{
    const Vector z = sigmoid(sum_of(p.update, x, h_prev));
    return h_prev + (1 - z) * candidate(p, x, h_prev);
}

Vector lets_in_all(const Params& p, const Vector& x, const Vector& h_prev)
{
    const Vector z = sigmoid(sum_of(p.update, x, h_prev));
    return z * h_prev + candidate(p, x, h_prev);
}

Vector update_hears_reset(const Params& p, const Vector& x, const Vector& h_prev)
{
    const Vector heard = sigmoid(sum_of(p.reset, x, h_prev)) * h_prev;
    return mixture(sigmoid(sum_of(p.update, x, heard)), h_prev, candidate(p, x, h_prev));
}

Vector exchanged_gates(const Params& p, const Vector& x, const Vector& h_prev)
{
    const Params exchanged = {.reset = p.update, .update = p.reset, .candidate = p.candidate};
    const Vector z = sigmoid(sum_of(exchanged.update, x, h_prev));
    return mixture(z, h_prev, candidate(exchanged, x, h_prev));
}

const exercise::Mistakes known = exercise::mistakes_of(
    gru_step,
    {{swapped,
      "z and 1 - z are swapped, as some books have them. Here z belongs to the old state: where "
      "it is 1, nothing changes."},
     {reset_of_the_product,
      "The reset gate multiplies the product W_h h, as in PyTorch. Here it multiplies the state "
      "before the product."},
     {never_resets, "The reset gate is not used: the candidate hears all of the past."},
     {keeps_in_full,
      "The old state is kept in full, without its factor z. The weights of a mixture add up to 1."},
     {lets_in_all,
      "The candidate is let in whole, without its factor 1 - z. The weights of a mixture add up "
      "to 1."},
     {update_hears_reset,
      "The update gate hears the state that has gone through the reset gate. Only the candidate "
      "does; both gates hear h_prev itself."},
     {exchanged_gates, "The parameters of the reset gate and of the update gate are exchanged."}});

}  // namespace
}  // namespace unrolled::ex_04_6
