/// \file
/// The reader's file of an exercise.
#pragma once

#include <string>
#include <vector>

#include "catalog.hpp"

namespace unrolled::learn {

/// Make the reader's file from the stub if it is not there yet. What is there is never touched.
/// \return what the reader should know, a sentence each: that it was copied, that the stub was
/// edited
std::vector<std::string> provide_answer(const Places& places, const Exercise& exercise);

}  // namespace unrolled::learn
