/// \file
/// A long text cut into training batches.
#pragma once

#include "tensor.hpp"

namespace unrolled {

/// `T` steps of `N` texts that are read side by side. Time first: index `t * N + n`.
struct TextBatch {
    Ids inputs;          ///< T N ids.
    Ids targets;         ///< T N ids: each input's next token.
    bool first = false;  ///< The texts begin here: the state before them is unknown, take zeros.
};

/// Cuts the text into `N` equal tracks and walks along all of them `T` tokens at a time, so that
/// the hidden state at the end of one batch is the state at the start of the next. At the end it
/// starts again. \throws TextError if the text has less than `T + 1` tokens a track (the message
/// says how many there are and how many are needed).
class TextBatches {
public:
    /// \param ids the whole text
    TextBatches(Ids ids, std::size_t T, std::size_t N);
    /// The next `T` tokens of every track.
    TextBatch next();

    /// How many batches until the text begins again.
    std::size_t batches_per_epoch() const;
    /// How many tokens of each track were read; for a checkpoint.
    std::size_t position() const
    {
        return position_;
    }
    /// \throws std::out_of_range
    void seek(std::size_t position);

private:
    Ids ids_;
    std::size_t T_, N_, track_length_, position_ = 0;
};

}  // namespace unrolled
