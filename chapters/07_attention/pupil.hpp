/// \file
/// How a translator learns: the mean loss (7.33) of a batch of pairs, the
/// gradient's norm clipped, Adam.
///
///     g <- g min(1, 5 / |g|)                                    (7.35)
#pragma once

#include "optimizer.hpp"
#include "random.hpp"
#include "translator.hpp"

namespace unrolled::attention {

/// A translator in training.
struct Pupil {
    Params params;
    Adam<Params> adam;
};

/// Visit every tensor that training changes.
template <class Visit, Is<Pupil>... M>
void for_each(Visit&& visit, M&... model)
{
    visit("params", model.params...);
    visit("adam", model.adam...);
}

/// Begin with random parameters: tokens' rows standard normal, other weights
/// between -1 and 1 over the square root of H, biases 0; only the forget gates
/// begin half open, with the bias 1 (Gers and others 2000).
/// \throws ShapeError as zero_params()
Pupil new_pupil(const Sizes& sizes, double rate, Random& random);

/// Forward, backward, clip (7.35), update.
/// \return the mean loss (7.33) in nats a token, before the update
/// \throws ShapeError, std::out_of_range, NotFinite
double train_step(Pupil& pupil, const PairBatch& batch);

}  // namespace unrolled::attention
