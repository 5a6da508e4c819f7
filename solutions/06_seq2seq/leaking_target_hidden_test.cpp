#include "leaking_target.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "judge.hpp"

using namespace unrolled;
using namespace unrolled::ex_06_8;
using exercise::answer;
using exercise::check;
using exercise::judge;
using Programs = exercise::Programs<Input, Output>;

namespace {

constexpr std::size_t n_words = 10;

void require_sentence(const std::string& name, const Ids& words)
{
    if (words.empty() || words.size() > 20) throw std::invalid_argument(name + " is 1 to 20 words");
    const auto is_word = [](Id k) { return k >= 3 && k <= 9; };
    if (!std::ranges::all_of(words, is_word)) throw std::invalid_argument(name + ": 3 to 9");
}

// What leaks in a program.
struct Leaks {
    bool not_shifted = false;    // a step reads the word that it should write
    bool first_step = false;     // only the first does, instead of <s>
    bool all_at_start = false;   // the first state knows the words of the target, in any order
    bool last_at_start = false;  // the first state knows the last word
    bool length = false;         // the first state knows how many words there are
    Real mean = 0;               // scores are moved by so much of their mean over all steps
    bool backwards = false;      // no leak: sums in the other order
};

// A number between -1 and 1 for every place of the weights, always the same.
Real weight(std::size_t i, std::size_t j)
{
    return std::sin(static_cast<Real>(1 + 7 * i + 13 * j + i * j));
}

// What the words of `sentence` add to unit i of the first state.
Real from_words(const Ids& sentence, std::size_t i, bool in_order, bool backwards)
{
    Real sum = 0;
    for (std::size_t n = 0; n < sentence.size(); ++n) {
        const std::size_t t = backwards ? sentence.size() - 1 - n : n;
        const Real place = in_order ? static_cast<Real>(t + 1) : 1;
        sum += place * weight(i, static_cast<std::size_t>(sentence[t])) / 10;
    }
    return sum;
}

Vector first_state(const Ids& source, const Ids& target, const Leaks& leaks)
{
    Vector h = zeros<Vector>(4);
    const Ids last = {target.back()};
    for (std::size_t i = 0; i < h.size(); ++i) {
        h(i) = from_words(source, i, true, leaks.backwards);
        if (leaks.all_at_start) h(i) += from_words(target, i, false, false);
        if (leaks.last_at_start) h(i) += from_words(last, i, false, false);
        if (leaks.length) h(i) += static_cast<Real>(target.size()) / 50;
    }
    return h;
}

Vector next_state(const Vector& h, std::size_t word, bool backwards)
{
    Vector next = zeros_like(h);
    for (std::size_t i = 0; i < h.size(); ++i) {
        Real a = weight(i + 20, word);
        for (std::size_t n = 0; n < h.size(); ++n) {
            const std::size_t k = backwards ? h.size() - 1 - n : n;
            a += weight(i + 30, k) * h(k);
        }
        next(i) = std::tanh(a);
    }
    return next;
}

// What step t reads: <s>, or a word of the target.
std::size_t read_at(const Ids& target, std::size_t t, const Leaks& leaks)
{
    const bool leaks_now = leaks.not_shifted || (leaks.first_step && t == 0);
    if (leaks_now) return t < target.size() ? static_cast<std::size_t>(target[t]) : 2;
    return t == 0 ? 1 : static_cast<std::size_t>(target[t - 1]);
}

Matrix scores_of(const Ids& source, const Ids& target, const Leaks& leaks)
{
    const std::size_t steps = target.size() + 1;
    Matrix scores = zeros<Matrix>(steps, n_words);
    Vector h = first_state(source, target, leaks);
    for (std::size_t t = 0; t < steps; ++t) {
        h = next_state(h, read_at(target, t, leaks), leaks.backwards);
        for (std::size_t n = 0; n < n_words * h.size(); ++n) {
            const std::size_t i = leaks.backwards ? h.size() - 1 - n % h.size() : n % h.size();
            scores(t, n / h.size()) += weight(n / h.size() + 40, i) * h(i);
        }
    }
    const Vector sums = sum_rows(scores);
    for (std::size_t n = 0; n < scores.size() && leaks.mean != 0; ++n) {
        scores.data()[n] -= leaks.mean * sums(n % n_words) / static_cast<Real>(steps);
    }
    return scores;
}

Output run_with(const Leaks& leaks, const Input& input)
{
    require_sentence("source", input.source);
    require_sentence("target", input.target);
    require_sentence("other", input.other);
    return {scores_of(input.source, input.target, leaks),
            scores_of(input.source, input.other, leaks)};
}

Output right(const Input& input)
{
    return run_with({}, input);
}

Output right_the_other_way(const Input& input)
{
    Output output = run_with({}, input);
    output.other_scores = run_with({.backwards = true}, input).other_scores;
    return output;
}

Output not_shifted(const Input& input)
{
    return run_with({.not_shifted = true}, input);
}

Output first_step(const Input& input)
{
    return run_with({.first_step = true}, input);
}

Output all_at_start(const Input& input)
{
    return run_with({.all_at_start = true}, input);
}

Output last_at_start(const Input& input)
{
    return run_with({.last_at_start = true}, input);
}

Output knows_the_length(const Input& input)
{
    return run_with({.length = true}, input);
}

Output minus_a_little(const Input& input)
{
    return run_with({.mean = 1e-5}, input);
}

}  // namespace

namespace unrolled::ex_06_8 {

Programs first_programs()
{
    return {{right, ""},
            {not_shifted, "every step of it reads the word that it should write"},
            {all_at_start, "its first state knows which words the target has"}};
}

}  // namespace unrolled::ex_06_8

TEST_CASE("right programs that add up in different orders, and leaks in places")
{
    const Programs programs = {
        {right, ""},
        {right_the_other_way, ""},
        {first_step, "its first step reads the first word of the target instead of <s>"},
        {last_at_start, "its first state knows the last word of the target"},
        {knows_the_length, "its first state knows how many words the target has"},
        {minus_a_little, "its scores contain a little of the mean over all steps"}};
    judge(answer(propose), check(accept), programs);
}
