/// \file
/// Writing: the decoder reads what it has just written, until it writes `</s>`.
///
///     greedy   k_t = the most probable of (6.11)                      (6.26)
///     beam     of all ways to go on with one of the B best beginnings
///              keep the B best by  log p = sum_t ln p(k_t | ..)       (6.27)
///     chosen   the ended one with the largest log p / T               (6.28)
///
/// T counts `</s>`. Without the division short sentences would win, because
/// every further word makes a product smaller.
#pragma once

#include <span>

#include "seq2seq.hpp"

namespace unrolled::seq2seq {

/// A sentence that the decoder has written, or is about to write.
struct Hypothesis {
    Ids ids;             ///< Without `</s>`.
    double log_p = 0;    ///< Of all words (6.27), `</s>` too if it has ended.
    bool ended = false;  ///< Did it write `</s>`?

    /// The mean logarithm of a word's probability (6.28).
    double score() const;
};

/// One step of the decoder: each row reads a word and scores the next one.
/// \param words N ids \param state of N rows; moved on
/// \return (N, V_y) \throws ShapeError, std::out_of_range
Matrix next_scores(const Params& p, const Ids& words, Step& state);

/// The likeliest word, again and again (6.26), all sources side by side.
/// \param sources none of them empty \param longest words of a target
/// \throws ShapeError, std::out_of_range, std::invalid_argument
std::vector<Ids> greedy(const Params& p, std::span<const Ids> sources,
                        std::size_t longest);

/// What a beam search has found, best first (6.28); those that have not ended
/// after `longest` words stand behind all that have.
/// \param beam beginnings that are kept (B)
/// \throws std::invalid_argument if `beam` is 0 or above the number of target
/// words; ShapeError, std::out_of_range
std::vector<Hypothesis> beam_search(const Params& p, const Ids& source,
                                    std::size_t beam, std::size_t longest);

/// A target for each source: greedy() for a beam of 1, otherwise the best that
/// beam_search() finds. \throws as these
std::vector<Ids> translate(const Params& p, std::span<const Ids> sources,
                           std::size_t beam, std::size_t longest);

}  // namespace unrolled::seq2seq
