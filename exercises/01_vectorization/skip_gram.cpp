#include "skip_gram.hpp"

#include "todo.hpp"

namespace unrolled::ex_01_9 {

Pairs skip_gram_pairs(const Ids& ids, std::int64_t window)
{
    // TODO: every word with each of its neighbours.
    (void)ids, (void)window;
    throw Todo("1.9 skip_gram");
}

Ids draw_negatives(const Vector& counts, std::int64_t neighbour, const Vector& uniforms)
{
    // TODO: turn each uniform number into a word that is not the neighbour.
    (void)counts, (void)neighbour, (void)uniforms;
    throw Todo("1.9 skip_gram");
}

LossGrads skip_gram_loss(const Vector& v, const Matrix& U)
{
    // TODO: the loss of the real neighbour and the impostors, and its gradients.
    (void)v, (void)U;
    throw Todo("1.9 skip_gram");
}

}  // namespace unrolled::ex_01_9
