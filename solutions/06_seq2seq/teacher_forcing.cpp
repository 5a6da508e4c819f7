#include "teacher_forcing.hpp"

#include <algorithm>
#include <stdexcept>

namespace unrolled::ex_06_1 {

Lesson teacher_forcing(const std::vector<Ids>& sentences, Id begin, Id end)
{
    if (sentences.empty()) throw std::invalid_argument("there is no sentence");
    std::size_t longest = 0;
    for (const Ids& sentence : sentences) {
        longest = std::max(longest, sentence.size());
        const auto is_word = [&](Id id) { return id >= 0 && id != begin && id != end; };
        if (std::ranges::all_of(sentence, is_word)) continue;
        throw std::invalid_argument("a sentence holds words only, neither padding nor marks");
    }

    // Both boxes have the same shape and the same padding, so one mask serves for both.
    const std::vector<Ids> padding(longest + 1, Ids(sentences.size(), -1));
    Lesson lesson = {.inputs = padding, .targets = padding};
    for (std::size_t n = 0; n < sentences.size(); ++n) {
        const Ids& words = sentences[n];
        lesson.inputs[0][n] = begin;
        for (std::size_t t = 0; t < words.size(); ++t) {
            lesson.targets[t][n] = words[t];
            lesson.inputs[t + 1][n] = words[t];  // one step late: never what is to be written
        }
        lesson.targets[words.size()][n] = end;  // behind its own last word, however long others are
    }
    return lesson;
}

}  // namespace unrolled::ex_06_1
