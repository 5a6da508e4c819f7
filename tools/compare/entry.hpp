/// \file
/// One row of the comparison: what a model made of the text, and what that took.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace unrolled::compare {

/// A model on its way.
struct Point {
    double seconds = 0;  ///< Of one core, spent on learning.
    double bits = 0;     ///< A character, on the beginning of what is held out.
};

/// A row of the table. Numbers that a model does not have are 0.
struct Entry {
    std::string name;            ///< "LSTM"
    std::string setting;         ///< What was fixed beforehand: sizes, rate, command.
    double bits = 0;             ///< A character of the held-out tenth costs so many.
    std::size_t parameters = 0;  ///< Numbers that it learned.
    double seconds = 0;          ///< Of one core, to learn, or to compress.
    double characters = 0;       ///< Read while it learned, again and again.
    double memory = 0;           ///< Bytes that its process had at the most.
    std::vector<Point> curve;    ///< On its way; empty for those that have none.
};

/// As the results keep it, numbers rounded to what is worth reading.
void to_json(nlohmann::ordered_json& json, const Entry& entry);

/// Back from the results. \throws nlohmann::json::exception
void from_json(const nlohmann::ordered_json& json, Entry& entry);

}  // namespace unrolled::compare
