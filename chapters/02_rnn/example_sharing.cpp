#include <fmt/format.h>

#include <functional>

#include "count.hpp"
#include "examples.hpp"
#include "lecture.hpp"
#include "loss.hpp"
#include "optimizer.hpp"
#include "sample.hpp"
#include "separate_weights.hpp"

namespace unrolled::rnn {
namespace {

// The task: say the letter before. Letter 3 never stands in the second half of
// a training text, so only a network that shares what it has learned can know
// what to do with it there.
constexpr std::size_t V = 4, T = 8, N = 32;

Ids random_text(Random& random, std::size_t length, bool rare_everywhere)
{
    Ids ids;
    for (std::size_t t = 0; t < length; ++t) {
        const bool rare = rare_everywhere || t < length / 2;
        for (std::size_t n = 0; n < N; ++n) {
            ids.push_back(static_cast<Id>(random.below(rare ? V : V - 1)));
        }
    }
    return ids;
}

// At each step the id one step before, and no target at the first.
Ids letters_before(const Ids& ids)
{
    Ids targets(N, -1);
    targets.insert(targets.end(), ids.begin(), ids.end() - N);
    return targets;
}

// Sharing is one line: every step learns from the sum of all gradients.
Separate shared_gradient(const Separate& grads)
{
    Params sum = zeros_like_struct(grads.at.front());
    for (const Params& step : grads.at) {
        walk([](const std::string&, auto& s, const auto& g) { s += g; }, sum,
             step);
    }
    return separate_weights(sum, grads.at.size());
}

Separate learned(Separate p, bool share)
{
    Random random(61);
    Adam<Separate> adam(Real(0.01), p);
    for (int step = 0; step < 400; ++step) {
        const Ids ids = random_text(random, T, false);
        const Tensor3 xs = one_hot_steps(ids, N, V);
        const Run run = forward(p, xs);
        const LossGrad loss =
            cross_entropy_mean(logits(p, run), letters_before(ids));
        const Separate grads = backward(p, xs, run, loss.dscores);
        adam.update(p, share ? shared_gradient(grads) : grads);
    }
    return p;
}

using Asked = std::function<bool(std::size_t t, Id target)>;

bool everything(std::size_t, Id)
{
    return true;
}

// Was this target at this step in the training texts?
bool seen(std::size_t t, Id target)
{
    return t <= T / 2 || target < static_cast<Id>(V - 1);
}

bool unseen(std::size_t t, Id target)
{
    return !seen(t, target);
}

// How many answers are right, in percent, at the targets that are asked.
Real percent_right(const Separate& p, const Asked& asked)
{
    Random random(62);
    const Ids ids = random_text(random, p.at.size(), true);
    const Ids targets = letters_before(ids);
    const Run run = forward(p, one_hot_steps(ids, N, V));
    const Matrix scores = logits(p, run);
    std::size_t right = 0, all = 0;
    for (std::size_t r = N; r < targets.size(); ++r) {
        if (!asked(r / N, targets[r])) continue;
        all += 1;
        right += argmax(row(scores, r)) == static_cast<std::size_t>(targets[r]);
    }
    return 100 * static_cast<Real>(right) / static_cast<Real>(all);
}

void show_accuracy(WorkedExample& example, const Separate& p)
{
    example.value("right where the letter was seen, %", percent_right(p, seen),
                  1);
    example.value("right where it was not, %", percent_right(p, unseen), 1);
}

}  // namespace

WorkedExample show_count()
{
    WorkedExample example("count", "Parameters against the length T");
    const auto row = [&](const std::string& name, std::size_t count) {
        example.value(name, static_cast<Real>(count), 0);
    };
    row("example 8-1, every T", count_shared(2, 3, 2));
    row("the same, by counting", count_numbers(example_8_1()));
    row("weights per step, T = 4", count_separate(2, 3, 2, 4));
    row("weights per step, T = 4000", count_separate(2, 3, 2, 4000));
    row("characters (65, 100, 65), every T", count_shared(65, 100, 65));
    row("weights per step, T = 25", count_separate(65, 100, 65, 25));
    return example;
}

WorkedExample show_sharing()
{
    WorkedExample example("sharing", "Say the letter before: shared or not");
    Random random(60);
    Params start = zero_params(V, 12, V);
    walk([&](const std::string&,
             auto& tensor) { fill_uniform(tensor, random, 0.3); },
         start);
    const Separate shared = learned(separate_weights(start, T), true);
    const Separate separate = learned(separate_weights(start, T), false);
    example.note("One set of weights, shared by 8 steps:");
    show_accuracy(example, shared);
    example.note("A set of weights for each of 8 steps:");
    show_accuracy(example, separate);
    example.note("A text of 16 letters, weights for 8 steps:");
    const Separate longer = separate_weights(shared.at.front(), 2 * T);
    example.value("shared, right, %", percent_right(longer, everything), 1);
    try {
        forward(separate, zeros<Tensor3>(2 * T, 1, V));
    } catch (const ShapeError& error) {
        example.note(fmt::format("separate, refused: {}", error.what()));
    }
    return example;
}

}  // namespace unrolled::rnn
