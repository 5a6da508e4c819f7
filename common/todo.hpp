/// \file
/// What an unsolved exercise throws.
#pragma once

#include <stdexcept>
#include <string>

namespace unrolled {

/// Thrown by the stub of an exercise until it is solved: `throw Todo("2.6 leaky_step");`
struct Todo : std::logic_error {
    /// \param exercise number and name
    explicit Todo(const std::string& exercise) : std::logic_error("not written yet: " + exercise) {}
};

}  // namespace unrolled
