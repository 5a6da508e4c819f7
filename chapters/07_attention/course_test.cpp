#include "course.hpp"

#include <doctest/doctest.h>

#include "pair_session_checks.hpp"
#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::attention;
using namespace unrolled::test;
using doctest::Approx;

namespace {

PairData letters()
{
    PairData data = small_pairs();
    data.parts.dev = data.parts.test;
    return data;
}

constexpr Course short_course{
    .D = 8, .H = 16, .batch = 8, .epochs = 12, .rate = 0.02, .seed = 1};

}  // namespace

TEST_CASE("a course ends with a translator that has understood the letters")
{
    const PairData data = letters();
    std::size_t told = 0;
    const Graduate graduate =
        teach(data, short_course, [&](const Epoch&) { told += 1; });
    CHECK(told == 12);
    CHECK(graduate.epochs.size() == 12);
    CHECK(graduate.epochs.back().loss < graduate.epochs.front().loss / 2);
    const auto questions = questions_of(data.parts.test);
    const LengthErrors errors =
        examine(graduate.vocabulary, graduate.params, questions);
    const ErrorRates all = all_lengths(errors);
    CHECK(all.questions == questions.size());
    CHECK(all.wrong == graduate.epochs.back().dev.wrong);
    CHECK(all.wrong_rate() < 0.5);
}

TEST_CASE("the rate falls: in a longer course the first round learns more")
{
    Course once = short_course, twice = short_course;
    once.epochs = 1;
    twice.epochs = 2;
    const auto nothing = [](const Epoch&) {};
    const Graduate one = teach(letters(), once, nothing);
    const Graduate two = teach(letters(), twice, nothing);
    CHECK(two.epochs[0].loss < one.epochs[0].loss);
}

TEST_CASE("the same seed gives the same graduate, with attention or without")
{
    Course course = short_course;
    course.epochs = 1;
    const auto nothing = [](const Epoch&) {};
    for (const bool attention : {true, false}) {
        course.attention = attention;
        const Graduate one = teach(letters(), course, nothing);
        const Graduate other = teach(letters(), course, nothing);
        CHECK(difference(one.params.W_hy, other.params.W_hy) == 0);
        CHECK(one.params.look.size() == (attention ? 1 : 0));
    }
}

TEST_CASE("answers come in the order of the questions, however many")
{
    Course course = short_course;
    course.epochs = 1;
    const Graduate graduate = teach(letters(), course, [](const Epoch&) {});
    std::vector<Tokens> sources(230, Tokens{"a"});
    sources[229] = {"b", "c"};
    const auto many = answers(graduate.vocabulary, graduate.params, sources);
    CHECK(many.size() == 230);
    CHECK(many[229].weights.shape(1) == 2);
    CHECK(many[0].weights.shape(1) == 1);
    CHECK(many[150].ids == many[0].ids);
}

TEST_CASE("wrong words and wrong phones are counted, each for itself")
{
    Course course = short_course;
    course.epochs = 1;
    const Graduate graduate = teach(letters(), course, [](const Epoch&) {});
    const PairVocabulary& words = graduate.vocabulary;
    const Tokens first = {"a"}, second = {"b", "c"};
    const auto given = answers(words, graduate.params, {first, second});
    const Tokens right = sentence_tokens(words.target, given[0].ids);
    Tokens longer = sentence_tokens(words.target, given[1].ids);
    longer.insert(longer.end(), {"A", "B", "C"});
    const ErrorRates all = all_lengths(examine(
        words, graduate.params, {{first, {right}}, {second, {longer}}}));
    CHECK(all.wrong_rate() == Approx(1.0 / 2));
    CHECK(all.token_rate() ==
          Approx(3.0 / static_cast<double>(right.size() + longer.size())));
}
