/// \file
/// Training: teacher forcing, the mean loss of a word, the gradient's norm
/// clipped, Adam.
///
///     g <- g min(1, 5 / |g|)    (6.29)
#pragma once

#include "optimizer.hpp"
#include "random.hpp"
#include "seq2seq.hpp"

namespace unrolled::seq2seq {

/// An encoder-decoder in training.
struct Model {
    Params params;      ///< What it has learned.
    Adam<Params> adam;  ///< How it learns.
};

/// Visit every tensor that training changes.
template <class Visit, Is<Model>... M>
void for_each(Visit&& visit, M&... model)
{
    visit("params", model.params...);
    visit("adam", model.adam...);
}

/// Begin with random parameters: word vectors of standard normal numbers, each
/// weight between -1 and 1 over the root of H, biases 0 but those of the forget
/// gates, which are 1. \throws ShapeError if a size is 0
Model new_model(const Sizes& sizes, double rate, Random& random);

/// Forward, backward, clip (6.29), update.
/// \return the mean loss of a word (6.13) before it, in nats
/// \throws ShapeError, std::out_of_range
double train_step(Model& model, const PairBatch& batch);

}  // namespace unrolled::seq2seq
