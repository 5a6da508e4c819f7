/// \file
/// One text, every model: who needs the fewest bits for the same characters?
#pragma once

#include "divided.hpp"
#include "entry.hpp"

namespace unrolled::compare {

/// What is known beforehand.
struct Contest {
    std::string command;  ///< As the reader would give it again.
    std::string source;   ///< The name of the text.
    std::string text;     ///< UTF-8.
    double minutes = 1;   ///< Of one core, for each network.
};

/// What came out.
struct Outcome {
    std::string command, source;  ///< Of the contest.
    double minutes = 0;           ///< Likewise.
    std::size_t characters = 0;   ///< Of the whole text.
    std::size_t different = 0;    ///< How many different ones.
    std::size_t held_out = 0;     ///< Of the last tenth, so many were asked.
    std::size_t unseen = 0;       ///< Of these, never seen before.
    bool interrupted = false;     ///< Ctrl-C: the entries are those that were reached.
    std::vector<Entry> entries;   ///< A row each.
};

/// Everybody in turn, each in a process of its own, with a progress line. Ctrl-C ends the network
/// that is learning after its step; it is examined as it is, and the rest is left out.
/// \throws TextError if the text is too short, std::runtime_error naming the entrant that failed
Outcome hold(const Contest& contest);

/// As the results keep it.
nlohmann::ordered_json to_results(const Outcome& outcome);

/// Back from the results. \throws nlohmann::json::exception
Outcome from_results(const nlohmann::ordered_json& results);

}  // namespace unrolled::compare
