/// \file
/// Exercise 7.5: backward through attention.
///
/// A decoder that attends learns where to look, although nobody tells it: the gradient of the
/// context goes on to the weights, to the scores, and to the query and the keys. Attention of
/// exercises 7.1 and 7.2, with the dot product as its score, was made in this order:
///
/// \f[ e_j = q \cdot k_j \qquad \alpha = \mathrm{softmax}(e) \qquad c = \sum_j \alpha_j v_j \f]
///
/// The way back goes through these lines in reverse. From the context to values and weights:
///
/// \f[ dv_j = \alpha_j\, dc \qquad d\alpha_j = v_j \cdot dc \f]
///
/// Through the softmax. A weight can only grow at the cost of the others, so that what counts is
/// how much better a word is than the mean of all words, as they are weighted now:
///
/// \f[ de_j = \alpha_j \left(d\alpha_j - \sum_l \alpha_l\, d\alpha_l\right) \f]
///
/// And through the scores, of which each has a key of its own, while all share the query:
///
/// \f[ dk_j = de_j\, q \qquad dq = \sum_j de_j\, k_j \f]
///
/// (In an encoder-decoder key and value of a word are the same state of the encoder: it gets the
/// sum of both gradients. And it gets such a sum from every step of the decoder.)
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_07_5 {

/// What a step of attention kept for the way back.
struct Step {
    Vector query;    ///< \f$q\f$, (D)
    Matrix keys;     ///< \f$k_j\f$, one in each row, (T, D)
    Matrix values;   ///< \f$v_j\f$, one in each row, (T, D_v)
    Vector weights;  ///< \f$\alpha\f$, (T)
};

template <class Visit, Is<Step>... S>
void for_each(Visit&& visit, S&... s)
{
    visit("query", s.query...);
    visit("keys", s.keys...);
    visit("values", s.values...);
    visit("weights", s.weights...);
}

/// The gradients, each in the shape of what it belongs to.
struct Grads {
    Vector query;   ///< \f$dq\f$, (D)
    Matrix keys;    ///< \f$dk_j\f$, (T, D)
    Matrix values;  ///< \f$dv_j\f$, (T, D_v)
};

template <class Visit, Is<Grads>... G>
void for_each(Visit&& visit, G&... g)
{
    visit("query", g.query...);
    visit("keys", g.keys...);
    visit("values", g.values...);
}

/// The way back. For example, the query (1, 1) and the keys (1, 0) and (0, 1) have equal weights;
/// of the values (4) and (0), and with dc = 1, the first is better than their mean by 2 and the
/// second worse by 2: de = (1, -1), dq = (1, -1), dk = (1, 1) and (-1, -1), dv = (0.5) and (0.5).
/// \param step what the step kept
/// \param dcontext \f$dc\f$, (D_v)
Grads attention_backward(const Step& step, const Vector& dcontext);

}  // namespace unrolled::ex_07_5
