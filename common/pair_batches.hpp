/// \file
/// Pairs side by side: batches of sentences of different lengths.
#pragma once

#include <span>

#include "pair_vocabulary.hpp"

namespace unrolled {

/// Sentences side by side, time first: the id of step t of sentence n is at `t * N + n`. Behind a
/// sentence's end stands padding, -1.
struct SentenceBatch {
    std::size_t N = 0;  ///< Sentences.
    Ids ids;            ///< T N of them.

    /// T, the length of the longest.
    std::size_t length() const
    {
        return N == 0 ? 0 : ids.size() / N;
    }
    /// Is there a token at step t of sentence n?
    bool has(std::size_t t, std::size_t n) const
    {
        return ids[t * N + n] >= 0;
    }
};

/// \throws std::invalid_argument if there is no sentence, or an empty one
SentenceBatch sentence_batch(std::span<const Ids> sentences);

/// Pairs side by side. What the decoder reads is the target one step late, behind `<s>`; what it
/// should write is the target and `</s>`.
struct PairBatch {
    SentenceBatch sources;  ///< (S, N)
    SentenceBatch inputs;   ///< (T, N): `<s>` k_1 .. k_{T-1}
    Ids targets;            ///< T N ids: k_1 .. k_{T-1} `</s>`
};

/// \throws std::invalid_argument if there is no pair, or one with an empty side
PairBatch pair_batch(std::span<const IdPair> pairs);

/// Walks through pairs in batches, again and again. Each time round the order is another one; pairs
/// of similar length are put together, so that there is little padding. Where it stands is fixed by
/// the seed and the number of batches before.
class PairBatches {
public:
    /// \param N pairs side by side; fewer in the last batch of a round
    /// \throws std::invalid_argument if there is no pair or N is 0
    PairBatches(std::vector<IdPair> pairs, std::size_t N, std::uint64_t seed);
    /// The next batch.
    PairBatch next();

    /// How many batches until all pairs have been read.
    std::size_t batches_per_epoch() const;
    /// How many batches were read; for a checkpoint.
    std::uint64_t position() const
    {
        return position_;
    }
    /// Go where so many batches were read.
    void seek(std::uint64_t position);

private:
    void arrange(std::uint64_t epoch);

    std::vector<IdPair> pairs_;
    std::size_t N_;
    std::uint64_t seed_, position_ = 0;
    std::vector<std::size_t> order_, starts_;  // of the pairs, and of the batches, in this round
};

}  // namespace unrolled
