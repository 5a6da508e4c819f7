#include "batches.hpp"

#include <fmt/format.h>

#include "text.hpp"

namespace unrolled {

TextBatches::TextBatches(Ids ids, std::size_t T, std::size_t N)
    : ids_(std::move(ids)), T_(T), N_(N), track_length_(N == 0 ? 0 : ids_.size() / N)
{
    if (T == 0 || N == 0) throw TextError("a batch needs at least one step and one text");
    if (track_length_ > T) return;
    throw TextError(fmt::format(
        "the text is too short: it has {} tokens, but {} texts side by side (--batch) of {} steps "
        "(--seq) and the token after them need {}",
        ids_.size(), N, T, static_cast<double>(N) * (static_cast<double>(T) + 1)));
}

TextBatch TextBatches::next()
{
    if (position_ + T_ + 1 > track_length_) position_ = 0;
    TextBatch batch{Ids(T_ * N_), Ids(T_ * N_), position_ == 0};
    for (std::size_t n = 0; n < N_; ++n) {
        const std::size_t begin = n * track_length_ + position_;
        for (std::size_t t = 0; t < T_; ++t) {
            batch.inputs[t * N_ + n] = ids_[begin + t];
            batch.targets[t * N_ + n] = ids_[begin + t + 1];
        }
    }
    position_ += T_;
    return batch;
}

std::size_t TextBatches::batches_per_epoch() const
{
    return (track_length_ - 1) / T_;
}

void TextBatches::seek(std::size_t position)
{
    if (position >= track_length_) {
        throw std::out_of_range(
            fmt::format("position {} in tracks of {} tokens", position, track_length_));
    }
    position_ = position;
}

}  // namespace unrolled
