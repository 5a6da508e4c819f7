#include "temporal_order.hpp"

#include <fmt/format.h>

#include <cmath>
#include <numeric>

#include "activation.hpp"

namespace unrolled::lstm {
namespace {

constexpr std::size_t window = 2000;

Id symbol(char name)
{
    return static_cast<Id>(order_symbols.find(name));
}

// The symbols of one sequence of T steps; its class is written to `k`.
Ids order_sequence(std::size_t T, Random& random, Id& k)
{
    Ids ids(T);
    for (Id& id : ids) id = symbol("abcd"[random.below(4)]);
    ids.front() = symbol('E');
    ids.back() = symbol('B');
    k = 0;
    for (const std::size_t from : {10u, 50u}) {
        const auto which = static_cast<Id>(random.below(2));  // X or Y
        ids[from + random.below(11)] = symbol('X') + which;
        k = 2 * k + which;
    }
    return ids;
}

// Targets for all steps: only the last one has any.
Ids last_targets(const OrderBatch& batch)
{
    Ids targets(batch.xs.shape(0) * batch.xs.shape(1), Id(-1));
    std::ranges::copy_backward(batch.classes, targets.end());
    return targets;
}

void require_scores(const Matrix& logits, const OrderBatch& batch)
{
    const std::size_t rows = batch.xs.shape(0) * batch.classes.size();
    require_shape("logits", logits, {rows, 4});
}

}  // namespace

OrderBatch order_batch(std::size_t N, Random& random)
{
    if (N == 0) throw ShapeError("a batch of 0 sequences");
    const std::size_t T = 100 + random.below(11);
    OrderBatch batch{zeros<Tensor3>(T, N, order_symbols.size()), Ids(N)};
    for (std::size_t n = 0; n < N; ++n) {
        const Ids ids = order_sequence(T, random, batch.classes[n]);
        for (std::size_t t = 0; t < T; ++t) {
            batch.xs(t, n, static_cast<std::size_t>(ids[t])) = 1;
        }
    }
    return batch;
}

// [order_judge]
OrderAnswer judge(const Matrix& logits, const OrderBatch& batch)
{
    require_scores(logits, batch);
    OrderAnswer answer;
    const std::size_t N = batch.classes.size(), first = logits.shape(0) - N;
    for (std::size_t n = 0; n < N; ++n) {
        const auto k = static_cast<std::size_t>(batch.classes[n]);
        Vector off = softmax(row(logits, first + n));
        answer.losses.push_back(-std::log(off(k)));  // (4.35)
        off(k) -= 1;
        bool wrong = false;
        for (const Real by : values(off)) {
            wrong = wrong || std::abs(by) > Real(0.3);  // (4.36)
        }
        answer.wrong.push_back(wrong);
    }
    return answer;
}
// [order_judge]

LossGrad order_loss(const Matrix& logits, const OrderBatch& batch)
{
    require_scores(logits, batch);
    return cross_entropy_mean(logits, last_targets(batch));  // (4.35)
}

OrderAnswer answer(const Params& p, const OrderBatch& batch)
{
    return judge(logits(p, forward(p, batch.xs)), batch);
}

OrderAnswer train_step(TaskModel& model, const OrderBatch& batch)
{
    const Run run = forward(model.params, batch.xs);
    const Matrix scores = logits(model.params, run);
    learn(model, batch.xs, run, order_loss(scores, batch).dscores);
    return judge(scores, batch);
}

void StoppingRule::see(const OrderAnswer& answer)
{
    for (std::size_t n = 0; n < answer.losses.size(); ++n) {
        if (answer.wrong[n]) {
            recent_.clear();
        } else {
            recent_.push_back(answer.losses[n]);
        }
    }
    if (recent_.size() > window) {
        recent_.erase(recent_.begin(),
                      recent_.end() - static_cast<std::ptrdiff_t>(window));
    }
}

bool StoppingRule::satisfied() const
{
    if (recent_.size() < window) return false;
    const double sum = std::accumulate(recent_.begin(), recent_.end(), 0.0);
    return sum / static_cast<double>(window) < 0.1;
}

}  // namespace unrolled::lstm
