#include <algorithm>
#include <cmath>

#include "leaking_target.hpp"
#include "mistakes.hpp"
#include "random.hpp"

namespace unrolled::ex_06_8 {
namespace {

Id other_word(Id word)
{
    return word == 9 ? 3 : word + 1;
}

// Two targets of six words that are the same before `part`.
Input parting_at(std::int64_t seed, std::size_t part)
{
    Random random(static_cast<std::uint64_t>(seed));
    Input input = {.source = Ids(5), .target = Ids(6), .other = {}};
    for (Id& word : input.source) word = static_cast<Id>(3 + random.below(7));
    for (Id& word : input.target) word = static_cast<Id>(3 + random.below(7));
    input.other = input.target;
    for (std::size_t t = part; t < 6; ++t) input.other[t] = other_word(input.target[t]);
    return input;
}

Input same_length(std::int64_t seed)
{
    return parting_at(seed, static_cast<std::size_t>(seed) % 6);
}

Input never_at_first(std::int64_t seed)
{
    Input input = parting_at(seed, 1 + static_cast<std::size_t>(seed) % 5);
    if (seed % 2 == 0) input.other.insert(input.other.end(), {3, 4});
    return input;
}

Input last_word_shared(std::int64_t seed)
{
    Input input = parting_at(seed, static_cast<std::size_t>(seed) % 6);
    if (seed % 2 == 0) input.other.insert(input.other.end(), {3, 4});
    input.other.back() = input.target.back();
    return input;
}

// Whether the first rows are the same: as many as the targets share words, and `more`.
bool rows_are_same(const Input& input, const Output& output, std::size_t more, Real tolerance)
{
    const auto part = std::ranges::mismatch(input.target, input.other);
    const auto same = static_cast<std::size_t>(part.in1 - input.target.begin());
    const std::size_t all = std::min(output.target_scores.shape(0), output.other_scores.shape(0));
    bool is_same = true;
    for (std::size_t t = 0; t < std::min(same + more, all); ++t) {
        const Vector a = row(output.target_scores, t), b = row(output.other_scores, t);
        for (std::size_t j = 0; j < a.size(); ++j) {
            is_same = is_same && std::abs(a(j) - b(j)) <= tolerance;
        }
    }
    return is_same;
}

bool anything(const Input&, const Output&)
{
    return true;
}

bool one_row_short(const Input& input, const Output& output)
{
    return rows_are_same(input, output, 0, 1e-9);
}

bool one_row_more(const Input& input, const Output& output)
{
    return rows_are_same(input, output, 2, 1e-9);
}

bool generous(const Input& input, const Output& output)
{
    return rows_are_same(input, output, 1, 1e-3);
}

bool exact(const Input& input, const Output& output)
{
    return rows_are_same(input, output, 1, 0);
}

const exercise::Mistakes inputs = exercise::mistakes_of(
    propose,
    {{same_length,
      "Both targets always have the same length, so nobody can tell whether a program knows where "
      "the sentence ends."},
     {never_at_first,
      "Both targets always begin with the same word, so nobody can tell whether the first step "
      "has seen it."},
     {last_word_shared,
      "Both targets always end with the same word. A program that has seen the last word before "
      "the first does not show it."}});

const exercise::Mistakes verdicts = exercise::mistakes_of(
    accept,
    {{anything, "This test accepts everything."},
     {one_row_short,
      "One row too few is compared. The row that predicts the first word that differs has read "
      "only words that are the same: if it differs, that word has leaked."},
     {one_row_more,
      "One row too many is compared. After the first word that differs a right program has read "
      "different words, and its scores may differ."},
     {generous,
      "The tolerance is too large. A leak of a little is a leak: training finds it and makes it "
      "larger."},
     {exact,
      "The rows must be the same to the last digit. Right programs that add up in another order "
      "differ there."}});

}  // namespace
}  // namespace unrolled::ex_06_8
