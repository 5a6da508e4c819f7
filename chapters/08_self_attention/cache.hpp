/// \file
/// One more token: only it is computed anew. The keys and values of the tokens
/// before it do not change, because none of them looks at what comes later; so
/// they are kept.
#pragma once

#include "transformer.hpp"

namespace unrolled::self_attention {

/// The keys and values of one layer; the first `length` rows are filled.
struct LayerCache {
    Matrix K;  ///< (context, D), the heads side by side.
    Matrix V;  ///< (context, D)
};

/// What has been read.
struct Cache {
    std::vector<LayerCache> layers;  ///< One for each layer.
    std::size_t length = 0;          ///< Tokens.
};

/// A state of the reader after a token.
struct Step {
    Vector scores;  ///< (n_vocab), (8.19): what comes next?
    Cache cache;    ///< With the keys and values of that token.
};

/// Read tokens at once, the first at place 0. \param ids 1 to `context` of them
/// \throws ShapeError, std::out_of_range
Step read_all(const Params& p, const Ids& ids);

/// Read one more token: as if read_all() had read it too, to 1e-10.
/// \throws ShapeError if the cache is full, std::out_of_range
void step_forward(const Params& p, Step& step, Id id);

}  // namespace unrolled::self_attention
