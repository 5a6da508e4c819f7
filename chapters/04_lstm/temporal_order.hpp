/// \file
/// Temporal order, task 6a of Hochreiter and Schmidhuber (1997): which of two
/// signals came first? A sequence begins with E and ends with B; in between
/// stand a, b, c, d by chance, but at two places X or Y. The answer, after the
/// last step, is one of four classes: XX, XY, YX, YY.
///
///     l_n = -ln y'_Tn[k_n],  L = (1/N) sum_n l_n             (4.35)
///     n is wrong if |y'_Tn[k] - onehot(k_n)[k]| > 0.3 for a k    (4.36)
#pragma once

#include "loss.hpp"
#include "task_model.hpp"

namespace unrolled::lstm {

/// The eight symbols in the order of their ids.
inline constexpr std::string_view order_symbols = "EBabcdXY";

/// A batch of the task. All its sequences have one length, 100 to 110.
struct OrderBatch {
    Tensor3 xs;   ///< (T, N, 8), one-hot.
    Ids classes;  ///< N of 0 .. 3: XX, XY, YX, YY.
};

/// Draw N sequences; the signals stand at 10 .. 20 and 50 .. 60, counted from
/// 0. \throws ShapeError if N is 0
OrderBatch order_batch(std::size_t N, Random& random);

/// What a network makes of a batch.
struct OrderAnswer {
    std::vector<double> losses;  ///< N losses (4.35), in nats.
    std::vector<bool> wrong;     ///< N times: off by more than 0.3 (4.36)?
};

/// What scores mean, whichever network gave them.
/// \param logits (T N, 4), of all steps: only the last one counts
/// \throws ShapeError
OrderAnswer judge(const Matrix& logits, const OrderBatch& batch);

/// The mean loss (4.35), in nats, and its gradient with respect to the scores
/// of all steps, (T N, 4): 0 but for the last. \throws ShapeError
LossGrad order_loss(const Matrix& logits, const OrderBatch& batch);

/// Answer without learning. \throws ShapeError
OrderAnswer answer(const Params& p, const OrderBatch& batch);

/// Forward, backward, update. \return the answers before it \throws ShapeError
OrderAnswer train_step(TaskModel& model, const OrderBatch& batch);

/// The rule of 1997 for when to stop: of the last 2000 sequences none was
/// wrong, and their average loss is below 0.1.
class StoppingRule {
public:
    /// Take note of a batch's answers.
    void see(const OrderAnswer& answer);
    /// Is it time?
    bool satisfied() const;

private:
    std::vector<double> recent_;  // losses since the last wrong answer
};

}  // namespace unrolled::lstm
