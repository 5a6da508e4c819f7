#include "loss_log.hpp"

#include <algorithm>

namespace unrolled {

void LossLog::add(std::uint64_t step, double loss)
{
    ++count_;
    smoothed_ += (loss - smoothed_) / static_cast<double>(std::min<std::uint64_t>(count_, 100));
    last_step_ = step;
    waiting_sum_ += loss;
    if (++waiting_ == stride_) finish();
    if (steps_.size() == 2000) halve();
}

void LossLog::finish()
{
    if (waiting_ == 0) return;
    steps_.push_back(static_cast<double>(last_step_));
    losses_.push_back(waiting_sum_ / static_cast<double>(waiting_));
    waiting_ = 0;
    waiting_sum_ = 0;
}

void LossLog::halve()
{
    const std::size_t half = steps_.size() / 2;
    for (std::size_t i = 0; i < half; ++i) {
        steps_[i] = steps_[2 * i + 1];
        losses_[i] = (losses_[2 * i] + losses_[2 * i + 1]) / 2;
    }
    steps_.resize(half);
    losses_.resize(half);
    stride_ *= 2;
}

}  // namespace unrolled
