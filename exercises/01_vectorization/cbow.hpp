/// \file
/// Exercise 1.7: guess a word from its neighbours.
#pragma once

#include <cstdint>
#include <vector>

#include "tensor.hpp"
#include "walk.hpp"

/// Exercise 1.7, CBOW: forward and loss.
///
/// "You ___ goodbye": the continuous bag of words learns word vectors by filling such gaps. It
/// averages the vectors of the neighbours and compares the average with every word of the
/// vocabulary. It is called a bag because the average forgets the neighbours' order.
namespace unrolled::ex_01_7 {

/// What CBOW learns from: sample i is the context `contexts[i]` and the word `targets[i]`.
struct Samples {
    std::vector<Ids> contexts;
    Ids targets;
};

/// The results of one sample, in the order in which they are computed.
struct Forward {
    Vector h;              ///< (D), the mean of the context's vectors.
    Vector probabilities;  ///< (V), of every word to be the target.
    Real loss = 0;         ///< In nats.
};

template <class Visit, Is<Samples>... S>
void for_each(Visit&& visit, S&... s)
{
    visit("contexts", s.contexts...);
    visit("targets", s.targets...);
}

template <class Visit, Is<Forward>... F>
void for_each(Visit&& visit, F&... f)
{
    visit("h", f.h...);
    visit("probabilities", f.probabilities...);
    visit("loss", f.loss...);
}

/// Every word that has `window` words on its left and as many on its right becomes a target, in the
/// order of the text. Its context is those 2 `window` words from left to right, without the target.
///
/// The text 5 6 7 8 with `window` 1 gives the contexts (5 7) and (6 8) of the targets 6 and 7. A
/// text of fewer than 2 `window` + 1 words gives no sample.
///
/// \param ids the text
/// \param window 1 or more
/// \throws std::invalid_argument if `window` is less than 1
Samples cbow_samples(const Ids& ids, std::int64_t window);

/// One sample, from ids to loss. With n context words \f$k_1 \dots k_n\f$ and the target k:
/// \f[ h = \frac{1}{n} \sum_{c=1}^{n} W_{in}[k_c], \qquad s = W_{out} h, \qquad
///     p_v = \frac{e^{s_v}}{\sum_u e^{s_u}}, \qquad L = -\ln p_k \f]
/// where \f$W[k]\f$ is row k. Negative ids in the context are padding: they take no part and n does
/// not count them. Scores of 1000 must work: \f$e^{1000}\f$ is no `double`, but the probabilities
/// stay the same if the largest score is subtracted from all.
///
/// With all weights 0 nothing is known: h = 0, each p = 1/V and L = ln V.
///
/// \param context ids below V, in any order, at least one of them a word
/// \param target an id in 0 .. V-1
/// \param W_in (V, D), the vectors of the words as neighbours
/// \param W_out (V, D), the vectors of the words as targets
/// \throws std::invalid_argument if the context has no word, or if the shapes of `W_in` and `W_out`
/// differ
/// \throws std::out_of_range if the target is not in 0 .. V-1 or a context id is V or more
Forward cbow_forward(const Ids& context, std::int64_t target, const Matrix& W_in,
                     const Matrix& W_out);

}  // namespace unrolled::ex_01_7
