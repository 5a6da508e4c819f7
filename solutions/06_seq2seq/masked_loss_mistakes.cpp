#include "masked_loss.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "activation.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_06_2 {
namespace {

// What each mistake changes.
struct Faults {
    bool counts_padding = false;     // divides by T N
    bool mean_of_sentences = false;  // each sentence weighs the same
    bool sum = false;                // nothing is divided
    bool sum_of_gradients = false;   // only the loss is divided
    bool multiplies = false;         // padding is computed and multiplied by 0
    bool logarithm_of_p = false;     // ln of a probability that may be 0
    bool padding_is_word_0 = false;  // padding takes part as word 0
};

Real words_of(const std::vector<Ids>& targets, std::size_t n)
{
    Real words = 0;
    for (const Ids& step : targets) words += step[n] >= 0 ? 1 : 0;
    return words;
}

void require_fit(const Tensor3& scores, const std::vector<Ids>& targets)
{
    if (targets.size() != scores.shape(0)) throw std::invalid_argument("T");
    bool any = false;
    for (const Ids& step : targets) {
        if (step.size() != scores.shape(1)) throw std::invalid_argument("N");
        for (const Id k : step) {
            if (k >= static_cast<Id>(scores.shape(2))) throw std::out_of_range("V");
            any = any || k >= 0;
        }
    }
    if (!any) throw std::invalid_argument("no target");
}

Real surprise(const Vector& scores, std::size_t k, const Faults& faults)
{
    if (faults.logarithm_of_p) return -std::log(softmax(scores)(k));
    const Real largest = scores(argmax(scores));
    Real sum = 0;
    for (const Real s : values(scores)) sum += std::exp(s - largest);
    return std::log(sum) + largest - scores(k);
}

// What one over the weight of a place is.
Real divisor(const std::vector<Ids>& targets, std::size_t n, const Faults& faults)
{
    const std::size_t N = targets[0].size();
    Real M = 0, sentences = 0;
    for (std::size_t i = 0; i < N; ++i) {
        M += words_of(targets, i);
        sentences += words_of(targets, i) > 0 ? 1 : 0;
    }
    if (faults.sum) return 1;
    if (faults.counts_padding || faults.padding_is_word_0) {
        return static_cast<Real>(targets.size() * N);
    }
    return faults.mean_of_sentences ? sentences * words_of(targets, n) : M;
}

// The share of one place.
void add_place(Loss& loss, const Tensor3& scores, const std::vector<Ids>& targets, std::size_t t,
               std::size_t n, const Faults& faults)
{
    const Id k = faults.padding_is_word_0 ? std::max<Id>(targets[t][n], 0) : targets[t][n];
    if (k < 0 && !faults.multiplies) return;
    const Real mask = k < 0 ? 0 : 1;
    const auto target = static_cast<std::size_t>(std::max<Id>(k, 0));
    const Vector s = row(at(scores, t), n);
    const Vector p = softmax(s);
    const Real M = divisor(targets, n, faults);
    loss.mean += mask * surprise(s, target, faults) / M;
    loss.words += k < 0 ? 0 : 1;
    for (std::size_t j = 0; j < p.size(); ++j) {
        const Real share = mask * (p(j) - (j == target ? 1 : 0));
        loss.dscores(t, n, j) = faults.sum_of_gradients ? share : share / M;
    }
}

Loss with(const Faults& faults, const Tensor3& scores, const std::vector<Ids>& targets)
{
    require_fit(scores, targets);
    Loss loss = {0, 0, zeros_like(scores)};
    for (std::size_t t = 0; t < scores.shape(0); ++t) {
        for (std::size_t n = 0; n < scores.shape(1); ++n) {
            add_place(loss, scores, targets, t, n, faults);
        }
    }
    return loss;
}

Loss padding_counts(const Tensor3& scores, const std::vector<Ids>& targets)
{
    return with({.counts_padding = true}, scores, targets);
}

Loss sentences_count(const Tensor3& scores, const std::vector<Ids>& targets)
{
    return with({.mean_of_sentences = true}, scores, targets);
}

Loss only_sum(const Tensor3& scores, const std::vector<Ids>& targets)
{
    return with({.sum = true}, scores, targets);
}

Loss gradient_of_sum(const Tensor3& scores, const std::vector<Ids>& targets)
{
    return with({.sum_of_gradients = true}, scores, targets);
}

Loss times_mask(const Tensor3& scores, const std::vector<Ids>& targets)
{
    return with({.multiplies = true}, scores, targets);
}

Loss logarithm_of_p(const Tensor3& scores, const std::vector<Ids>& targets)
{
    return with({.logarithm_of_p = true}, scores, targets);
}

Loss padding_learned(const Tensor3& scores, const std::vector<Ids>& targets)
{
    return with({.padding_is_word_0 = true}, scores, targets);
}

const exercise::Mistakes known = exercise::mistakes_of(
    masked_loss,
    {{padding_counts,
      "The sum is divided by all places of the box. Padding is no word: divide by M, or a batch "
      "with a long sentence always looks good."},
     {sentences_count,
      "This is the mean over sentences of each sentence's mean. Every word counts the same: one "
      "sum over all, divided once."},
     {only_sum, "This is the sum over all words. Divide the loss and the gradient by M."},
     {gradient_of_sum,
      "The loss is divided by M, its gradient is not. It is the gradient of the mean that is "
      "asked for."},
     {times_mask,
      "Padded places are computed and multiplied by 0. Infinity times 0 is not a number, and one "
      "such place spoils everything: skip them."},
     {logarithm_of_p,
      "The logarithm of a probability that was rounded to 0 is infinite. Simplify ln softmax "
      "first: a score minus the logarithm of a sum."},
     {padding_learned,
      "Padding takes part as if its target were word 0. The network would learn to write that "
      "word behind every sentence."}});

}  // namespace
}  // namespace unrolled::ex_06_2
