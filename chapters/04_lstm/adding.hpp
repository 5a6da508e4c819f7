/// \file
/// The adding problem (Hochreiter and Schmidhuber 1997): each step brings a
/// number and a mark. Two steps are marked, one in each half of the sequence;
/// the answer, after the last step, is the sum of their numbers.
///
///     L = (1/N) sum_n (o_Tn - y_n)^2,  do_Tn = (2/N)(o_Tn - y_n)    (4.37)
///
/// Who always answers 1 has a loss of 1/6, the variance of the sum.
#pragma once

#include "task_model.hpp"

namespace unrolled::lstm {

/// A batch of the problem.
struct AddingBatch {
    Tensor3 xs;  ///< (T, N, 2): a number in [0, 1), and 1 if it is marked.
    Matrix ys;   ///< (N, 1), the sums.
};

/// Draw N sequences. \throws ShapeError if T is below 2 or N is 0
AddingBatch adding_batch(std::size_t T, std::size_t N, Random& random);

/// The mean squared error of the last step, and its gradient with respect to
/// the scores of all steps (4.37): 0 but for the last.
struct AddingLoss {
    double loss = 0;  ///< One number.
    Matrix dlogits;   ///< (T N, 1)
};

/// \param logits (T N, 1) \param ys (N, 1) \throws ShapeError
AddingLoss adding_loss(const Matrix& logits, const Matrix& ys);

/// Forward, backward, clip to norm 1, update. \return the loss before it
double train_step(TaskModel& model, const AddingBatch& batch);

/// The mean squared error of a network on a batch, without learning.
double adding_error(const Params& p, const AddingBatch& batch);

}  // namespace unrolled::lstm
