/// \file
/// Temporal order (4.35, 4.36), which chapter 04's LSTM learns, by the networks of other chapters:
/// the same sequences, the same judge, the same rule for when to stop.
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>

namespace unrolled::compare {

/// How large the networks are, how long a trial may take, and how it is tested. Sequences come 20
/// at a time.
struct Trial {
    std::size_t H = 32;  ///< State units: about as many parameters as the LSTM's 16 cells have.
    std::size_t D = 16;  ///< Width of the Transformer.
    /// Sequences to learn from, unless the rule stops it before. Three times what the slowest LSTM
    /// with the rate 1/1000 needed.
    std::size_t most = 220'000;
    std::size_t tests = 2560;  ///< New sequences at the end.
};

/// One plain network with this rate and seed. \return its parameters, rate, seed, whether the rule
/// of 1997 stopped it, the sequences that it read, the mean loss of its last thousand, how many of
/// the new ones it got wrong, and the seconds
nlohmann::ordered_json try_rnn(const Trial& trial, double rate, std::uint64_t seed);

/// One Transformer, likewise.
nlohmann::ordered_json try_transformer(const Trial& trial, double rate, std::uint64_t seed);

/// Both networks, three seeds with three rates each. \param tell is given each result as soon as it
/// is there
nlohmann::ordered_json measure_order(const Trial& trial,
                                     const std::function<void(const std::string&)>& tell);

}  // namespace unrolled::compare
