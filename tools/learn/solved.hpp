/// \file
/// What the reader has solved, in my/progress.json.
#pragma once

#include <map>
#include <string>

#include "catalog.hpp"

namespace unrolled::learn {

enum class State { not_started, in_work, passed };

/// "not started", "in work", "passed"
std::string state_text(State state);

/// The answers that passed. An answer that was changed since is in work again.
class Solved {
public:
    /// Reads progress.json if there is one. \throws std::runtime_error if it is damaged
    explicit Solved(const Places& places);

    /// Remember that the answer, as it stands, passed or failed; written at once.
    void remember(const Exercise& exercise, bool passed);
    State state(const Exercise& exercise) const;

private:
    Places places_;
    std::map<std::string, std::string> passed_;  // "2.6 leaky_step": fingerprint of the answer
};

}  // namespace unrolled::learn
