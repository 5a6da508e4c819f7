/// \file
/// A network that learns one of the two tasks with a long memory. Adam, and the
/// gradient's norm clipped to 1:
///
///     g <- g min(1, 1 / |g|)    (4.38)
#pragma once

#include "lstm.hpp"
#include "optimizer.hpp"
#include "random.hpp"

namespace unrolled::lstm {

/// A network in training.
struct TaskModel {
    Params params;
    Adam<Params> adam;
};

/// Sizes of a network for a task.
struct TaskSizes {
    std::size_t D = 0;       ///< Inputs.
    std::size_t H = 0;       ///< Cells.
    std::size_t V = 0;       ///< Answers.
    double forget_bias = 3;  ///< Where the forget gates begin: nearly open.
};

/// Random weights between -1 and 1 over the root of H, biases 0 but those of
/// the forget gates. \throws ShapeError if a size is 0
TaskModel task_model(const TaskSizes& sizes, double rate, Random& random);

/// Backward, clip (4.38), update.
/// \param dlogits (T N, V), the gradient of the scores \throws ShapeError
void learn(TaskModel& model, const Tensor3& xs, const Run& run,
           const Matrix& dlogits);

}  // namespace unrolled::lstm
