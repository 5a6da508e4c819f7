/// \file
/// Exercise 7.2: from scores to weights, from weights to a context.
///
/// The score \f$e_j\f$ of a word says how alike its key and the query are: the higher, the more
/// alike. To mix the words they must become shares, positive and 1 together. That is a softmax over
/// the T words, and its results are the attention *weights*:
///
/// \f[ \alpha_j = \frac{e^{e_j}}{\sum_{l=1}^{T} e^{e_l}} \f]
///
/// The *context* is the mixture of the values with these shares. It is what the decoder gets to
/// know of the sentence at this step, and it is as long as a value, however long the sentence is:
///
/// \f[ c = \sum_{j=1}^{T} \alpha_j v_j \f]
///
/// If all scores are equal, the context is the mean of all values: the longer the sentence, the
/// less of each word is in it. One vector for the whole sentence has to live with that. Attention
/// need not, because at the next step other words may have the high scores.
///
/// A network may well come up with a score of 1000, and \f$e^{1000}\f$ is infinite on a machine.
/// The weights exist all the same. (What is added to all scores leaves them as they are.)
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_07_2 {

/// What attend() returns.
struct Attention {
    Vector weights;  ///< \f$\alpha\f$, (T), they add up to 1
    Vector context;  ///< \f$c\f$, (D)
};

template <class Visit, Is<Attention>... A>
void for_each(Visit&& visit, A&... a)
{
    visit("weights", a.weights...);
    visit("context", a.context...);
}

/// Attend to the values. For example, the scores (0, ln 3) give the weights (1/4, 3/4), and of the
/// values (4, 0) and (0, 8) they make the context (1, 6).
/// \param scores one for each word, (T), any finite numbers
/// \param values one value in each row, (T, D)
/// \throws std::invalid_argument if there is no word (T = 0), or if there are more or fewer values
/// than scores
Attention attend(const Vector& scores, const Matrix& values);

}  // namespace unrolled::ex_07_2
