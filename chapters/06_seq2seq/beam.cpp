#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "activation.hpp"
#include "decode.hpp"
#include "embedding.hpp"

namespace unrolled::seq2seq {
namespace {

// One way to go on: beginning `from`, the word after it, and what both cost.
struct Choice {
    std::size_t from;
    Id word;
    double log_p;
};

// The states of some rows, in their order.
Step rows_of(const Step& state, const std::vector<Choice>& choices)
{
    const std::size_t H = state.h.shape(1);
    Step chosen = zero_step(choices.size(), H);
    for (std::size_t n = 0; n < choices.size(); ++n) {
        const std::size_t from = choices[n].from * H;
        std::copy_n(state.h.data() + from, H, chosen.h.data() + n * H);
        std::copy_n(state.c.data() + from, H, chosen.c.data() + n * H);
    }
    return chosen;
}

// [best_choices]
// Of all beginnings with all words, the best `beam`.
std::vector<Choice> best_choices(const std::vector<Hypothesis>& open,
                                 const Matrix& probabilities, std::size_t beam)
{
    std::vector<Choice> choices;
    for (std::size_t n = 0; n < open.size(); ++n) {
        for (std::size_t k = 0; k < probabilities.shape(1); ++k) {
            const double p = static_cast<double>(probabilities(n, k));
            choices.push_back({n, static_cast<Id>(k),
                               open[n].log_p + std::log(p)});  // (6.27)
        }
    }
    const std::size_t kept = std::min(beam, choices.size());
    std::ranges::partial_sort(
        choices, choices.begin() + static_cast<std::ptrdiff_t>(kept),
        std::ranges::greater{}, &Choice::log_p);
    choices.resize(kept);
    return choices;
}
// [best_choices]

// What is written so far, which words come next, and in which state.
struct Beam {
    std::vector<Hypothesis> open, done;
    Ids words;
    Step state;
};

// Take the choices: one that ends is done, the others go on.
void take(Beam& beam, std::vector<Choice> choices)
{
    std::vector<Hypothesis> open;
    for (const Choice& choice : choices) {
        Hypothesis longer = beam.open[choice.from];
        longer.log_p = choice.log_p;
        longer.ended = choice.word == end_id;
        if (!longer.ended) longer.ids.push_back(choice.word);
        (longer.ended ? beam.done : open).push_back(std::move(longer));
    }
    std::erase_if(choices, [](const Choice& c) { return c.word == end_id; });
    beam.open = std::move(open);
    beam.words.clear();
    for (const Choice& choice : choices) beam.words.push_back(choice.word);
    beam.state = rows_of(beam.state, choices);
}

void require_beam_size(std::size_t beam, std::size_t V)
{
    if (beam >= 1 && beam <= V) return;
    throw std::invalid_argument(fmt::format(
        "a beam of {}: at least 1 and at most {}, the target words", beam, V));
}

}  // namespace

double Hypothesis::score() const
{
    const std::size_t T = ids.size() + (ended ? 1 : 0);
    return log_p / static_cast<double>(T);  // (6.28)
}

// [beam_search]
std::vector<Hypothesis> beam_search(const Params& p, const Ids& source,
                                    std::size_t beam, std::size_t longest)
{
    require_beam_size(beam, p.b_y.size());
    const std::vector<Ids> alone = {source};
    Beam b{.open = {{}},
           .done = {},
           .words = {begin_id},
           .state = summary(encode(p, sentence_batch(alone)))};
    for (std::size_t t = 0; t < longest && !b.open.empty(); ++t) {
        const Matrix probabilities =
            softmax(next_scores(p, b.words, b.state));  // (6.11)
        take(b, best_choices(b.open, probabilities, beam));
        if (b.done.size() >= beam) break;
    }
    std::ranges::stable_sort(b.done, std::ranges::greater{},
                             &Hypothesis::score);
    std::ranges::stable_sort(b.open, std::ranges::greater{},
                             &Hypothesis::score);
    b.done.insert(b.done.end(), b.open.begin(), b.open.end());
    return b.done;
}
// [beam_search]

}  // namespace unrolled::seq2seq
