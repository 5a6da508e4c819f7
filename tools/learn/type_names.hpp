/// \file
/// Names of types as the book writes them.
#pragma once

#include <string>

namespace unrolled::learn {

/// A message of a compiler with short names: `xt::xtensor_container<xt::uvector<double ...>, 2,
/// ...>` is Matrix, namespaces of the book are left out, and so is what follows as `{aka ...}`.
std::string short_types(std::string text);

}  // namespace unrolled::learn
