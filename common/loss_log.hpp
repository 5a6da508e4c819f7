/// \file
/// The losses of a run of any length, in little memory.
#pragma once

#include <cstdint>
#include <vector>

namespace unrolled {

/// A loss curve of less than 2000 points. When they are used up, neighbours are merged to their
/// mean and each later point covers twice as many steps.
class LossLog {
public:
    /// The loss of one step, in nats.
    void add(std::uint64_t step, double loss);
    /// The steps since the last point become a point of their own.
    void finish();

    const std::vector<double>& steps() const
    {
        return steps_;
    }  ///< The last step of each point.
    const std::vector<double>& losses() const
    {
        return losses_;
    }  ///< The mean since the point before.
    /// The mean of the first 100 losses, then a running mean in which each new one weighs 1/100.
    double smoothed() const
    {
        return smoothed_;
    }

private:
    void halve();

    std::vector<double> steps_, losses_;
    std::uint64_t stride_ = 1, last_step_ = 0, waiting_ = 0, count_ = 0;
    double waiting_sum_ = 0, smoothed_ = 0;
};

}  // namespace unrolled
