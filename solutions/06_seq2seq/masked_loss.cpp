#include "masked_loss.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace unrolled::ex_06_2 {
namespace {

// T rows of N, each a word below V or padding.
void require_targets(const Tensor3& scores, const std::vector<Ids>& targets)
{
    const auto V = static_cast<Id>(scores.shape(2));
    if (targets.size() != scores.shape(0)) throw std::invalid_argument("targets has not T rows");
    for (const Ids& step : targets) {
        if (step.size() != scores.shape(1)) throw std::invalid_argument("a row has not N targets");
        if (std::ranges::any_of(step, [&](Id k) { return k >= V; })) {
            throw std::out_of_range("a target is below V");
        }
    }
}

// -ln softmax(scores)[target]; the scores become the gradient of it. The logarithm is simplified
// first, so that it never sees a probability that was rounded to 0.
Real loss_of_place(std::span<Real> scores, std::size_t target)
{
    const Real largest = *std::ranges::max_element(scores);
    const Real target_score = scores[target] - largest;
    Real sum = 0;
    for (Real& s : scores) {
        s = std::exp(s - largest);
        sum += s;
    }
    for (Real& s : scores) s /= sum;
    scores[target] -= 1;
    return std::log(sum) - target_score;
}

}  // namespace

Loss masked_loss(const Tensor3& scores, const std::vector<Ids>& targets)
{
    require_targets(scores, targets);
    const std::size_t N = scores.shape(1), V = scores.shape(2);
    Loss loss = {.mean = 0, .words = 0, .dscores = zeros_like(scores)};
    for (std::size_t t = 0; t < targets.size(); ++t) {
        for (std::size_t n = 0; n < N; ++n) {
            const Id k = targets[t][n];
            if (k < 0) continue;  // not times 0: what stands here may be infinite
            const std::size_t start = (t * N + n) * V;
            const std::span<Real> place = values(loss.dscores).subspan(start, V);
            std::ranges::copy(values(scores).subspan(start, V), place.begin());
            loss.mean += loss_of_place(place, static_cast<std::size_t>(k));
            ++loss.words;
        }
    }
    if (loss.words == 0) throw std::invalid_argument("there is no target");
    const auto M = static_cast<Real>(loss.words);
    loss.mean /= M;
    loss.dscores /= M;
    return loss;
}

}  // namespace unrolled::ex_06_2
