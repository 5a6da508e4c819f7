/// \file
/// Temporal order (4.35, 4.36), which chapter 04's LSTM learns, by the plain network of chapter 03:
/// the same sequences, the same judge, the same rule for when to stop.
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "../../chapters/03_bptt/rnn.hpp"
#include "../../chapters/04_lstm/temporal_order.hpp"

namespace unrolled::compare {

/// A plain network in training.
struct Learner {
    bptt::Params params;
    Adam<bptt::Params> adam;
};

/// Eight inputs, H state units, four answers; random weights between -1 and 1 over the root of H.
/// \throws ShapeError if H is 0
Learner learner(std::size_t H, double rate, Random& random);

/// Answer without learning. \throws ShapeError
lstm::OrderAnswer answer(const bptt::Params& p, const lstm::OrderBatch& batch);

/// Forward, backward, clip to norm 1, update. \return the answers before it \throws ShapeError
lstm::OrderAnswer train_step(Learner& model, const lstm::OrderBatch& batch);

/// How long a trial may take, and how it is tested. Sequences come 20 at a time.
struct Trial {
    std::size_t H = 32;  ///< State units: about as many parameters as the LSTM's 16 cells have.
    /// Sequences to learn from, unless the rule stops it before. Three times what the slowest LSTM
    /// with the rate 1/1000 needed.
    std::size_t most = 220'000;
    std::size_t tests = 2560;  ///< New sequences at the end.
};

/// One network with this rate and seed. \return rate, seed, whether the rule of 1997 stopped it,
/// the sequences that it read, the mean loss of its last thousand, and how many of the new ones it
/// got wrong
nlohmann::ordered_json try_order(const Trial& trial, double rate, std::uint64_t seed);

/// Three seeds with three rates each. \param tell is given each result as soon as it is there
nlohmann::ordered_json measure_order(const Trial& trial,
                                     const std::function<void(const std::string&)>& tell);

}  // namespace unrolled::compare
