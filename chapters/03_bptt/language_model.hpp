/// \file
/// A character model of a text, as in chapter 02, but each error goes back at
/// most K steps.
///
///     g <- min(c, max(-c, g))     (3.22)  clipping by value
///     g <- g min(1, c / |g|)      (3.23)  clipping by norm, here to c = 5
#pragma once

#include "batches.hpp"
#include "optimizer.hpp"
#include "random.hpp"
#include "rnn.hpp"

namespace unrolled::bptt {

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

/// Forward, backward through at most K steps, clip, update. The state moves on
/// to the end of the batch, or begins at 0 if the batch is the text's first.
/// \return the mean loss of a character before the update
/// \throws ShapeError, std::out_of_range, std::invalid_argument if K is 0
double train_step(LanguageModel& model, const TextBatch& batch, std::size_t K);

/// The mean loss of a text that the network reads from the state 0, in nats a
/// character. \param ids at least two \throws ShapeError, std::out_of_range
double mean_loss(const Params& p, const Ids& ids);

/// How long the gradient of a batch's last loss is, j steps before it: the
/// norms by lag (3.28) from the state 0, j = 0 .. T. \throws ShapeError
Vector lag_norms(const Params& p, const TextBatch& batch, std::size_t N);

}  // namespace unrolled::bptt
