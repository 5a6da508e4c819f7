#include "teacher_forcing.hpp"

#include <algorithm>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_06_1;
using exercise::check;

namespace {

// Place by place: what stands at step t of a sentence with its mark in front or behind.
Id at_step(Ids marked, std::size_t t)
{
    return t < marked.size() ? marked[t] : -1;
}

Lesson expected(const std::vector<Ids>& sentences, Id begin, Id end)
{
    const auto shorter = [](const Ids& a, const Ids& b) { return a.size() < b.size(); };
    const std::size_t T = 1 + std::ranges::max_element(sentences, shorter)->size();
    Lesson lesson = {std::vector<Ids>(T), std::vector<Ids>(T)};
    for (std::size_t t = 0; t < T; ++t) {
        for (const Ids& sentence : sentences) {
            Ids read = {begin}, written = sentence;
            read.insert(read.end(), sentence.begin(), sentence.end());
            written.push_back(end);
            lesson.inputs[t].push_back(at_step(read, t));
            lesson.targets[t].push_back(at_step(written, t));
        }
    }
    return lesson;
}

}  // namespace

TEST_CASE("random sentences of 0 to 7 words")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        std::vector<Ids> sentences(1 + random.below(5));
        for (Ids& sentence : sentences) {
            sentence.resize(random.below(8));
            for (Id& id : sentence) id = static_cast<Id>(random.below(20));
        }
        check(teacher_forcing).with(sentences, 20, 21).gives(expected(sentences, 20, 21));
    }
}

TEST_CASE("a model may begin and end with the same mark")
{
    check(teacher_forcing)
        .with({{5, 5}}, 0, 0)
        .gives({.inputs = {{0}, {5}, {5}}, .targets = {{5}, {5}, {0}}});
}
