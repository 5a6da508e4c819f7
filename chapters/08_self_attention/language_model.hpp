/// \file
/// A character model of a real text: stretches of the text side by side, the
/// mean loss, the gradient's norm clipped, Adam. What differs from an LSTM's
/// training: no state is handed on, every stretch begins at place 0.
///
///     L  = (1 / T N) sum over t, n of l_t          (8.34)  nats a character
///     g <- g min(1, 1 / |g|)                       (8.35)
///     perplexity = exp(L)                          (8.36)
#pragma once

#include "batches.hpp"
#include "optimizer.hpp"
#include "random.hpp"
#include "transformer.hpp"

namespace unrolled::self_attention {

/// A Transformer in training.
struct LanguageModel {
    Params params;      ///< What it has learned.
    Adam<Params> adam;  ///< How it learns.
};

/// Visit every tensor that training changes.
template <class Visit, Is<LanguageModel>... M>
void for_each(Visit&& visit, M&... model)
{
    visit("params", model.params...);
    visit("adam", model.adam...);
}

/// Random parameters: words of standard normal numbers, the weights of a matrix
/// between -1 and 1 over the square root of its inputs, biases 0, gains 1.
/// \throws ShapeError
Params random_start(const Sizes& sizes, Random& random);

/// Begin. \throws ShapeError
LanguageModel language_model(const Sizes& sizes, double rate, Random& random);

/// Forward, backward, clip (8.35), update. \param N texts side by side
/// \return the mean loss (8.34) before the update
/// \throws ShapeError, std::out_of_range
double train_step(LanguageModel& model, const TextBatch& batch, std::size_t N);

/// The perplexity (8.36) of a text, which is read in stretches of `context`
/// tokens. \param ids at least two \throws ShapeError, std::out_of_range
double perplexity(const Params& p, const Ids& ids);

}  // namespace unrolled::self_attention
