/// \file
/// A text whose lines can only be ended by whoever remembers their beginning.
#pragma once

#include <string>

#include "random.hpp"

namespace unrolled::bptt {

/// Lines such as `kim: tick tock tack kim`: one of eight names, 2 to 9 words,
/// and the name again.
std::string names_text(std::size_t lines, Random& random);

/// The mean loss, in nats a character, below which nobody can read such a
/// text: knowing at the end of a line the name at its beginning, or not.
double names_limit(bool remembers);

}  // namespace unrolled::bptt
