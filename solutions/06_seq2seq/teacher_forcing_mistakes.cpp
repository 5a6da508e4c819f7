#include <algorithm>
#include <stdexcept>

#include "mistakes.hpp"
#include "teacher_forcing.hpp"

namespace unrolled::ex_06_1 {
namespace {

using Sentences = std::vector<Ids>;

// What each mistake changes.
struct Faults {
    bool leaks = false;               // a step reads what it should write
    bool never_ends = false;          // no </s>, and no step for it
    bool end_in_last_row = false;     // </s> of all sentences in the last row
    bool padded_with_end = false;     // </s> where padding belongs
    bool last_word_not_read = false;  // the input of the last step is missing
    bool on_its_side = false;         // rows are sentences
};

void require_words(const Sentences& sentences, Id begin, Id end)
{
    if (sentences.empty()) throw std::invalid_argument("no sentence");
    for (const Ids& sentence : sentences) {
        for (const Id id : sentence) {
            if (id < 0 || id == begin || id == end) throw std::invalid_argument("no word");
        }
    }
}

std::vector<Ids> turned(const std::vector<Ids>& box)
{
    std::vector<Ids> result(box[0].size(), Ids(box.size()));
    for (std::size_t t = 0; t < box.size(); ++t) {
        for (std::size_t n = 0; n < box[t].size(); ++n) result[n][t] = box[t][n];
    }
    return result;
}

void write_sentence(Lesson& lesson, std::size_t n, const Ids& words, Id end, const Faults& faults)
{
    for (std::size_t t = 0; t < words.size(); ++t) {
        lesson.targets[t][n] = words[t];
        if (faults.last_word_not_read && t + 1 == words.size()) break;
        lesson.inputs[faults.leaks ? t : t + 1][n] = words[t];
    }
    const std::size_t last = lesson.targets.size() - 1;
    lesson.targets[faults.end_in_last_row ? last : words.size()][n] = end;
    if (faults.leaks) lesson.inputs[words.size()][n] = end;
    for (std::size_t t = words.size(); t <= last && faults.padded_with_end; ++t) {
        lesson.targets[t][n] = end;
    }
}

Lesson with(const Faults& faults, const Sentences& sentences, Id begin, Id end)
{
    require_words(sentences, begin, end);
    std::size_t T = 0;
    for (const Ids& words : sentences) T = std::max(T, words.size() + 1);
    const std::vector<Ids> padding(T, Ids(sentences.size(), -1));
    Lesson lesson = {padding, padding};
    lesson.inputs[0].assign(sentences.size(), begin);
    for (std::size_t n = 0; n < sentences.size(); ++n) {
        write_sentence(lesson, n, sentences[n], end, faults);
    }
    if (faults.never_ends) {
        lesson.inputs.pop_back();
        lesson.targets.pop_back();
        for (Ids& targets : lesson.targets) std::ranges::replace(targets, end, -1);
    }
    if (faults.on_its_side) lesson = {turned(lesson.inputs), turned(lesson.targets)};
    return lesson;
}

Lesson leaking(const Sentences& sentences, Id begin, Id end)
{
    return with({.leaks = true}, sentences, begin, end);
}

Lesson endless(const Sentences& sentences, Id begin, Id end)
{
    return with({.never_ends = true}, sentences, begin, end);
}

Lesson all_end_together(const Sentences& sentences, Id begin, Id end)
{
    return with({.end_in_last_row = true}, sentences, begin, end);
}

Lesson padded_with_end(const Sentences& sentences, Id begin, Id end)
{
    return with({.padded_with_end = true}, sentences, begin, end);
}

Lesson last_word_not_read(const Sentences& sentences, Id begin, Id end)
{
    return with({.last_word_not_read = true}, sentences, begin, end);
}

Lesson on_its_side(const Sentences& sentences, Id begin, Id end)
{
    return with({.on_its_side = true}, sentences, begin, end);
}

const exercise::Mistakes known = exercise::mistakes_of(
    teacher_forcing,
    {{leaking,
      "Each step reads the word that it should write. Copying it is all that such a decoder "
      "learns: what is read comes one step late, behind <s>."},
     {endless, "There is no </s>. A decoder that never sees one never learns to end."},
     {all_end_together,
      "Every </s> stands in the last row. It belongs directly behind the last word of its own "
      "sentence; what comes after that is padding."},
     {padded_with_end,
      "Behind a sentence the targets are </s> again and again. Only the first counts; the rest is "
      "padding, -1, and must not be learned."},
     {last_word_not_read,
      "The last word of a sentence is never read. The step that should write </s> reads it."},
     {on_its_side, "The boxes lie on their sides: a row is a time step, a column a sentence."}});

}  // namespace
}  // namespace unrolled::ex_06_1
