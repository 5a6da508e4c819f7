/// \file
/// How verdicts and lists look on a terminal.
#pragma once

#include <string>
#include <vector>

#include "solved.hpp"
#include "verdict.hpp"

namespace unrolled::learn {

/// Marks that a terminal shows as colour; empty when the output is a file.
struct Paint {
    std::string good, bad, strong, quiet, plain;
};

Paint coloured();

/// The whole verdict, in the order in which it is needed.
std::string verdict_text(const Verdict& verdict, const Paint& paint);

/// Every exercise with its state.
std::string list_text(const std::vector<Exercise>& catalog, const Solved& solved,
                      const Paint& paint);
nlohmann::json list_json(const std::vector<Exercise>& catalog, const Solved& solved);

}  // namespace unrolled::learn
