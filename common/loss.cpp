#include "loss.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "activation.hpp"

namespace unrolled {
namespace {

// Turns a row of scores into p - onehot(target) and returns -ln p(target), which is computed from
// the scores: p(target) itself rounds to 0 when the network is very wrong.
double row_loss(std::span<Real> scores, std::size_t target)
{
    const Real highest = *std::ranges::max_element(scores);
    for (Real& score : scores) score -= highest;
    const Real target_score = scores[target];
    exp_in_place(scores);
    const Real total = sum_all(scores);
    for (Real& score : scores) score *= Real(1) / total;
    scores[target] -= Real(1);
    return std::log(static_cast<double>(total)) - static_cast<double>(target_score);
}

}  // namespace

LossGrad cross_entropy_sum(Matrix scores, const Ids& targets)
{
    const std::size_t R = targets.size(), V = scores.shape(1);
    require_shape("scores", scores, {R, V});
    LossGrad result{.dscores = std::move(scores)};
    for (std::size_t r = 0; r < R; ++r) {
        const std::span<Real> row = values(result.dscores).subspan(r * V, V);
        if (targets[r] < 0) {
            std::ranges::fill(row, Real(0));
            continue;
        }
        const auto target = static_cast<std::size_t>(targets[r]);
        if (target >= V) {
            throw std::out_of_range(
                fmt::format("target {} at {}, expected below {}", target, r, V));
        }
        result.loss += row_loss(row, target);
        result.count += 1;
    }
    return result;
}

LossGrad cross_entropy_mean(Matrix scores, const Ids& targets)
{
    LossGrad result = cross_entropy_sum(std::move(scores), targets);
    if (result.count == 0) throw ShapeError("cross entropy of no target");
    result.loss /= static_cast<double>(result.count);
    result.dscores *= Real(1) / static_cast<Real>(result.count);
    return result;
}

}  // namespace unrolled
