#include <cmath>
#include <limits>
#include <stdexcept>

#include "activation.hpp"
#include "causal_mask.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_08_3 {
namespace {

// What each mistake changes.
struct Faults {
    bool masks = true;           // some words are forbidden
    bool future = true;          // those to the right of a word, not those to the left
    bool sees_itself = true;     // a word may see itself
    bool newest = true;          // the queries are those of the last words
    bool scaled = true;          // the scores are divided by the root of d_k
    bool before_softmax = true;  // a weight is forbidden before the weights add up to 1
    Real forbidden = -std::numeric_limits<Real>::infinity();  // the score of a forbidden word
};

bool may_see(const Faults& faults, std::size_t word, std::size_t other)
{
    if (!faults.masks) return true;
    if (!faults.future) return other >= word;
    return other < word || (other == word && (faults.sees_itself || word == 0));
}

void require_sizes(const Matrix& Q, const Matrix& K, const Matrix& V)
{
    require_shape("K", K, {K.shape(0), Q.shape(1)});
    require_shape("V", V, {K.shape(0), V.shape(1)});
    if (Q.shape(0) > K.shape(0)) throw std::invalid_argument("more queries than keys");
}

Attention with(const Faults& faults, const Matrix& Q, const Matrix& K, const Matrix& V)
{
    require_sizes(Q, K, V);
    Matrix S = matmul(Q, transpose(K));
    if (faults.scaled) S /= std::sqrt(static_cast<Real>(Q.shape(1)));
    Matrix kept = zeros_like(S);
    for (std::size_t n = 0; n < S.size(); ++n) {
        const std::size_t i = n / S.shape(1), j = n % S.shape(1);
        const std::size_t word = i + (faults.newest ? K.shape(0) - Q.shape(0) : 0);
        kept(i, j) = may_see(faults, word, j) ? 1 : 0;
        if (kept(i, j) == 0 && faults.before_softmax) S(i, j) = faults.forbidden;
    }
    Matrix A = softmax(S);
    if (!faults.before_softmax) A *= kept;
    return {A, matmul(A, V)};
}

Attention no_mask(const Matrix& Q, const Matrix& K, const Matrix& V)
{
    return with({.masks = false}, Q, K, V);
}

Attention hides_the_past(const Matrix& Q, const Matrix& K, const Matrix& V)
{
    return with({.future = false}, Q, K, V);
}

Attention hides_itself(const Matrix& Q, const Matrix& K, const Matrix& V)
{
    return with({.sees_itself = false}, Q, K, V);
}

Attention first_words(const Matrix& Q, const Matrix& K, const Matrix& V)
{
    return with({.newest = false}, Q, K, V);
}

Attention not_scaled(const Matrix& Q, const Matrix& K, const Matrix& V)
{
    return with({.scaled = false}, Q, K, V);
}

Attention too_late(const Matrix& Q, const Matrix& K, const Matrix& V)
{
    return with({.before_softmax = false}, Q, K, V);
}

Attention score_of_zero(const Matrix& Q, const Matrix& K, const Matrix& V)
{
    return with({.forbidden = 0}, Q, K, V);
}

Attention small_score(const Matrix& Q, const Matrix& K, const Matrix& V)
{
    return with({.forbidden = -100}, Q, K, V);
}

const exercise::Mistakes known = exercise::mistakes_of(
    causal_attention,
    {{no_mask, "Nothing is masked: every word sees the future."},
     {hides_the_past,
      "The mask is the wrong way round: words see themselves and the future, and their past is "
      "hidden."},
     {hides_itself, "A word does not see itself. It may: only what comes after it is forbidden."},
     {first_words,
      "The queries are taken for those of the first words. With fewer queries than keys they "
      "belong to the last ones: row i is word i + T_k - T_q."},
     {not_scaled, "The scores are not divided by the root of d_k."},
     {too_late,
      "The mask comes after the softmax: the future has no weight any more, but it has taken part "
      "in the sum, and the weights of a row add up to less than 1."},
     {score_of_zero,
      "A forbidden word gets the score 0, which is a score like any other: e^0 is 1. It needs "
      "minus infinity."},
     {small_score,
      "A forbidden word gets a score that is low, but not lower than every score. Minus infinity "
      "is."}});

}  // namespace
}  // namespace unrolled::ex_08_3
