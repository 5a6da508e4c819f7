/// \file
/// Writing a translation: at every step the best token, which is what the
/// decoder reads next.
///
///     y_i = argmax s_i, until it is the end sign                (7.36)
#pragma once

#include "translator.hpp"

namespace unrolled::attention {

/// How a translation begins and ends.
struct Signs {
    Id begin = 0;           ///< What the decoder reads first.
    Id end = 1;             ///< What it writes last.
    std::size_t most = 50;  ///< Tokens after which it is cut, at least 1.
};

/// What was written, and where the decoder looked meanwhile.
struct Translation {
    Ids ids;         ///< Without the end sign.
    Matrix weights;  ///< (ids, length of the source); 0 columns without
                     ///< attention.
};

/// The translations (7.36) of sentences side by side.
/// \param sources T N tokens, time first, padded with negative ids
/// \param lengths of the N sentences \throws ShapeError, std::out_of_range
std::vector<Translation> translate(const Params& p, const Ids& sources,
                                   const std::vector<std::size_t>& lengths,
                                   const Signs& signs);

}  // namespace unrolled::attention
