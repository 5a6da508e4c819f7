/// \file
/// A character model of a real text: many stretches side by side, the mean
/// loss, the gradient's norm clipped, Adam. The same as in chapter 02; only
/// that a text's place is now a state and a cell.
///
///     L  = (1 / T N) sum over t, n of l_t          (4.32)  nats a character
///     g <- g min(1, 5 / |g|)                       (4.33)
///     perplexity = exp(L)                          (4.34)
#pragma once

#include "batches.hpp"
#include "lstm.hpp"
#include "optimizer.hpp"
#include "random.hpp"

namespace unrolled::lstm {

/// A network in training.
struct LanguageModel {
    Params params;
    Adam<Params> adam;
    Step state;  ///< h and c, (N, H): where each stretch of text stands.
};

/// Visit every tensor that training changes.
template <class Visit, Is<LanguageModel>... M>
void for_each(Visit&& visit, M&... model)
{
    visit("params", model.params...);
    visit("adam", model.adam...);
    visit("h", model.state.h...);
    visit("c", model.state.c...);
}

/// Sizes of a character model.
struct Sizes {
    std::size_t V = 0;  ///< Characters.
    std::size_t H = 0;  ///< Cells.
    std::size_t N = 0;  ///< Texts side by side.
};

/// Begin with random parameters: each weight between -1 and 1 over the square
/// root of H, biases 0; only the forget gates begin half open, with the bias 1
/// (Gers and others 2000). \throws ShapeError if a size is 0
LanguageModel language_model(const Sizes& sizes, double rate, Random& random);

/// Forward, backward, clip (4.33), update. The states move on to the end of
/// the batch, or begin at 0 if the batch is the first of the text.
/// \return the mean loss (4.32) before the update
/// \throws ShapeError, std::out_of_range
double train_step(LanguageModel& model, const TextBatch& batch);

/// The perplexity (4.34) of a text that the network reads from the state 0: as
/// if it had to choose among so many characters each time.
/// \param ids at least two \throws ShapeError, std::out_of_range
double perplexity(const Params& p, const Ids& ids);

}  // namespace unrolled::lstm
