/// \file
/// A character model of a real text: many stretches side by side, the mean
/// loss, the gradient's norm clipped, Adam.
///
///     L  = (1 / T N) sum over t, n of l_t          (2.28)  nats a character
///     g <- g min(1, 5 / |g|)                       (2.29)
///     perplexity = exp(L)                          (2.30)
#pragma once

#include "batches.hpp"
#include "optimizer.hpp"
#include "random.hpp"
#include "rnn.hpp"

namespace unrolled::rnn {

/// A network in training.
struct LanguageModel {
    Params params;
    Adam<Params> adam;
    Matrix h;  ///< (N, H), where each of the N stretches of text stands.
};

/// Visit every tensor that training changes.
template <class Visit, Is<LanguageModel>... M>
void for_each(Visit&& visit, M&... model)
{
    visit("params", model.params...);
    visit("adam", model.adam...);
    visit("h", model.h...);
}

/// Sizes of a character model.
struct Sizes {
    std::size_t V = 0;  ///< Characters.
    std::size_t H = 0;  ///< State units.
    std::size_t N = 0;  ///< Texts side by side.
};

/// Begin with random parameters: each weight between -1 and 1 over the square
/// root of H, biases 0. \throws ShapeError if a size is 0
LanguageModel language_model(const Sizes& sizes, double rate, Random& random);

/// Forward, backward, clip (2.29), update. The states move on to the end of
/// the batch, or begin at 0 if the batch is the first of the text.
/// \return the mean loss (2.28) before the update
/// \throws ShapeError, std::out_of_range
double train_step(LanguageModel& model, const TextBatch& batch);

/// The perplexity (2.30) of a text that the network reads from the state 0: as
/// if it had to choose among so many characters each time.
/// \param ids at least two \throws ShapeError, std::out_of_range
double perplexity(const Params& p, const Ids& ids);

}  // namespace unrolled::rnn
