/// \file
/// What the examples share: words to ids, and numbers of the library's kind.
#pragma once

#include "lecture.hpp"

namespace unrolled::ngram {

/// Words between blanks as ids.
Ids ids_of(const Lexicon& lexicon, std::string_view words);

/// c(h w) and c(h) of `history word`.
Seen seen_of(const Corpus& corpus, std::string_view history,
             std::string_view word);

/// As the examples take their numbers.
inline Real real(double number)
{
    return static_cast<Real>(number);
}

}  // namespace unrolled::ngram
