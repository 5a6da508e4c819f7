/// \file
/// Writing a translation: at every step the best token, which is what the
/// decoder reads next.
///
///     y_i = argmax s_i, until it is the end sign                (7.36)
#pragma once

#include "translator.hpp"

namespace unrolled::attention {

/// What was written, and where the decoder looked meanwhile.
struct Translation {
    Ids ids;         ///< Without the end sign.
    Matrix weights;  ///< (ids, length of the source); 0 columns without
                     ///< attention.
};

/// The translations (7.36) of sentences side by side.
/// \param most tokens after which a translation is cut
/// \throws ShapeError, std::out_of_range
std::vector<Translation> translate(const Params& p,
                                   const SentenceBatch& sources,
                                   std::size_t most);

}  // namespace unrolled::attention
