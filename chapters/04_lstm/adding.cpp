#include "adding.hpp"

#include <fmt/format.h>

namespace unrolled::lstm {

// [adding_batch]
AddingBatch adding_batch(std::size_t T, std::size_t N, Random& random)
{
    if (T < 2 || N == 0) {
        throw ShapeError(fmt::format(
            "{} sequences of {} steps: at least 1 of 2 are needed", N, T));
    }
    AddingBatch batch{zeros<Tensor3>(T, N, 2), zeros<Matrix>(N, 1)};
    for (std::size_t n = 0; n < N; ++n) {
        for (std::size_t t = 0; t < T; ++t) {
            batch.xs(t, n, 0) = static_cast<Real>(random.uniform());
        }
        const std::size_t half = T / 2;
        for (const std::size_t t :
             {random.below(half), half + random.below(T - half)}) {
            batch.xs(t, n, 1) = 1;
            batch.ys(n, 0) += batch.xs(t, n, 0);
        }
    }
    return batch;
}
// [adding_batch]

// [adding_loss]
AddingLoss adding_loss(const Matrix& logits, const Matrix& ys)
{
    const std::size_t N = ys.shape(0), first = logits.shape(0) - N;
    require_shape("ys", ys, {N, 1});
    require_shape("logits", logits, {logits.shape(0), 1});
    if (logits.shape(0) < N) {
        throw ShapeError(fmt::format("logits has {} rows for {} sequences",
                                     logits.shape(0), N));
    }
    AddingLoss result{.loss = 0, .dlogits = zeros_like(logits)};
    for (std::size_t n = 0; n < N; ++n) {
        const Real error = logits(first + n, 0) - ys(n, 0);
        result.loss += error * error / static_cast<Real>(N);  // (4.37)
        result.dlogits(first + n, 0) =
            2 * error / static_cast<Real>(N);  // (4.37)
    }
    return result;
}
// [adding_loss]

double train_step(TaskModel& model, const AddingBatch& batch)
{
    const Run run = forward(model.params, batch.xs);
    const AddingLoss loss = adding_loss(logits(model.params, run), batch.ys);
    learn(model, batch.xs, run, loss.dlogits);
    return loss.loss;
}

double adding_error(const Params& p, const AddingBatch& batch)
{
    return adding_loss(logits(p, forward(p, batch.xs)), batch.ys).loss;
}

}  // namespace unrolled::lstm
