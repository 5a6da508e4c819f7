/// \file
/// Auto-regression: the model reads what it has just written. It looks back on
/// `context` tokens at most; when they are full, the newest half is read again
/// from place 0, and there is room for the other half.
#pragma once

#include "cache.hpp"
#include "random.hpp"

namespace unrolled::self_attention {

/// The tokens that the model sees after one more: all, or if there are more
/// than `context` of them, the newest half (at least one).
Ids seen_with(Ids seen, Id id, std::size_t context);

/// What the model begins with: the last `context` tokens.
Ids last_context(const Ids& ids, std::size_t context);

/// A reader that goes on token by token.
struct Reader {
    Ids seen;   ///< The tokens that it looks back on.
    Step step;  ///< After the last of them.
};

/// Begin. Of a longer prime only the last `context` tokens are read.
/// \param prime at least one id \throws ShapeError, std::out_of_range
Reader begin_reading(const Params& p, const Ids& prime);

/// One more token, with the cache while there is room in it.
void read_next(const Params& p, Reader& reader, Id id);

/// The scores of the next token without any cache, (n_vocab): every token that
/// is seen is read again.
Vector scores_without_cache(const Params& p, const Ids& seen);

/// The probabilities of the next token at a temperature. Below 1 the likely
/// becomes likelier; near 0 only the likeliest is left; far above 1 everything
/// is equally likely.
/// \param scores (n_vocab) \param temperature above 0
/// \throws std::invalid_argument
Vector next_probabilities(const Vector& scores, double temperature);

/// Read `prime`, then write `count` tokens, each drawn from
/// next_probabilities() and read in its turn. \return the new tokens, without
/// the prime \throws ShapeError, std::out_of_range, std::invalid_argument
Ids sample(const Params& p, const Ids& prime, std::size_t count,
           double temperature, Random& random);

/// The same without chance: always the likeliest token.
Ids write_likeliest(const Params& p, const Ids& prime, std::size_t count);

}  // namespace unrolled::self_attention
