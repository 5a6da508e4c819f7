/// \file
/// What several examples share: sentences as ids, and ids as numbers to print.
#pragma once

#include "text.hpp"
#include "vocabulary.hpp"

namespace unrolled::vectorize {

/// "You say goodbye and I say hello." (DLFS 2, chapter 2)
inline const std::vector<std::string> say_hello =
    split_words("You say goodbye and I say hello.");

/// Ids as a vector, to be shown.
inline Vector as_numbers(const Ids& ids)
{
    Vector numbers = zeros<Vector>(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        numbers(i) = static_cast<Real>(ids[i]);
    }
    return numbers;
}

/// The words with their ids: `you 0, say 1, goodbye 2`.
inline std::string numbered(const Vocabulary& vocabulary)
{
    std::string text;
    for (const std::string& word : vocabulary.tokens()) {
        text += (text.empty() ? "" : ", ") + word + " " +
                std::to_string(vocabulary.id(word));
    }
    return text;
}

}  // namespace unrolled::vectorize
