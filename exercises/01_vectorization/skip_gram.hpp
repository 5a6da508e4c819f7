/// \file
/// Exercise 1.9: guess the neighbours from a word, and tell them from impostors.
#pragma once

#include <cstdint>

#include "tensor.hpp"
#include "walk.hpp"

/// Exercise 1.9, skip-gram with negative sampling.
///
/// Skip-gram turns CBOW round: from the word in the centre it guesses each neighbour. And negative
/// sampling turns the question round: instead of "which of the V words is it?", which needs all V
/// scores, it asks "is this pair real?", for the real neighbour and for a few words drawn at
/// random.
namespace unrolled::ex_01_9 {

/// Pair i says: near the word `centers[i]` stands the word `contexts[i]`.
struct Pairs {
    Ids centers;
    Ids contexts;
};

/// The loss of one centre word and its gradients.
struct LossGrads {
    Real loss = 0;  ///< In nats.
    Vector dv;      ///< (D), dL/dv.
    Matrix dU;      ///< (1 + K, D), dL/dU.
};

template <class Visit, Is<Pairs>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("centers", p.centers...);
    visit("contexts", p.contexts...);
}

template <class Visit, Is<LossGrads>... L>
void for_each(Visit&& visit, L&... l)
{
    visit("loss", l.loss...);
    visit("dv", l.dv...);
    visit("dU", l.dU...);
}

/// All pairs of a text: the centre moves from the first word to the last, and for each centre its
/// neighbours are taken from left to right, at most `window` places away. At the ends of the text
/// there are fewer. A negative id is a gap: it keeps its place, but is in no pair.
///
/// The text 5 6 7 with `window` 1 gives (5, 6), (6, 5), (6, 7), (7, 6), written (centre, context).
///
/// \param ids the text
/// \param window 1 or more
/// \throws std::invalid_argument if `window` is less than 1
Pairs skip_gram_pairs(const Ids& ids, std::int64_t window);

/// Draw K words that are not the real neighbour, with repetition. The word v is drawn with the
/// probability
/// \f[ q_v = \frac{c_v^{3/4}}{\sum_{u \ne k} c_u^{3/4}}, \qquad v \ne k \f]
/// where \f$c_v\f$ is how often v occurs and k is the real neighbour, which has \f$q_k = 0\f$. The
/// power 3/4 gives rare words a better chance than their counts. Draw i is the first word whose own
/// q and those of all words before it add up to more than \f$u_i\f$.
///
/// With the counts (1, 16, 5) and the neighbour 2, q = (1/9, 8/9, 0): the draws (0.05, 0.5) give
/// the words (0, 1).
///
/// \param counts (V), 0 or more
/// \param neighbour k, an id in 0 .. V-1
/// \param uniforms (K), numbers in [0, 1)
/// \throws std::out_of_range if the neighbour is not in 0 .. V-1
/// \throws std::invalid_argument if no other word has a positive count
Ids draw_negatives(const Vector& counts, std::int64_t neighbour, const Vector& uniforms);

/// The loss of one pair against K impostors, with the sigmoid \f$\sigma\f$:
/// \f[ L = -\ln \sigma(U_0 \cdot v) - \sum_{i=1}^{K} \ln \sigma(-U_i \cdot v) \f]
/// and its gradients. Scores of 1000 and -1000 must give finite losses: \f$-\ln \sigma(s)\f$ is
/// \f$\ln(1 + e^{-s})\f$, which for a very negative s is as good as -s.
///
/// With v = 0 every guess is one half: L = (1 + K) ln 2, dv = -U_0 / 2 + (U_1 + ... + U_K) / 2 and
/// dU = 0.
///
/// \param v (D), the vector of the centre word
/// \param U (1 + K, D), the output vectors: row 0 of the real neighbour, the others of impostors
/// \throws std::invalid_argument if U has no row, or not D columns
LossGrads skip_gram_loss(const Vector& v, const Matrix& U);

}  // namespace unrolled::ex_01_9
