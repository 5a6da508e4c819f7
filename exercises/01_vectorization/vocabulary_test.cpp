#include "vocabulary.hpp"

#include <sstream>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_1;
using exercise::check;

namespace {

using Words = std::vector<std::string>;

Words split(const std::string& text)
{
    std::istringstream stream(text);
    Words words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

const Words hello = split("you say goodbye and i say hello .");
const Words april = split("april is the cruelest month");

}  // namespace

TEST_CASE("the lecture's sentence has seven words")
{
    check(list_words).with(hello, 1).gives({"you", "say", "goodbye", "and", "i", "hello", "."});
}

TEST_CASE("a word that is too rare is left out, and the next moves up")
{
    check(list_words).with(split("a b a c c"), 2).gives({"a", "c"});
    check(list_words).with(hello, 2).gives({"say"});
    check(list_words).with(hello, 3).gives({});
}

TEST_CASE("it is the first appearance that counts, not the one that makes a word frequent")
{
    check(list_words).with(split("old new new old"), 2).gives({"old", "new"});
}

TEST_CASE("an empty text has no words")
{
    check(list_words).with({}, 1).gives({});
}

TEST_CASE("a smallest count below 1 is refused")
{
    check(list_words).with(hello, 0).throws<std::invalid_argument>();
    check(list_words).with(hello, -2).throws<std::invalid_argument>();
}

TEST_CASE("the lecture's sentence as eight ids")
{
    const Words vocabulary = {"you", "say", "goodbye", "and", "i", "hello", "."};
    check(number_words).with(vocabulary, hello).gives({0, 1, 2, 3, 4, 1, 5, 6});
}

TEST_CASE("the same words in another order are other ids")
{
    check(number_words).with(april, april).gives({0, 1, 2, 3, 4});
    check(number_words).with(april, split("the cruelest month is april")).gives({2, 3, 4, 1, 0});
}

TEST_CASE("a translation pair is two sequences with two vocabularies and two lengths")
{
    const Words english = split("the is month april cruelest");
    const Words korean = split("달 가장 4월이 잔인한");
    check(number_words).with(english, april).gives({3, 1, 0, 4, 2});
    check(number_words).with(korean, split("4월이 가장 잔인한 달")).gives({2, 1, 3, 0});
}

TEST_CASE("a word that is not in the vocabulary keeps its place, as -1")
{
    check(number_words).with({"april", "is", "the"}, split("the cruelest april")).gives({2, -1, 0});
    check(number_words).with({}, split("nothing is known")).gives({-1, -1, -1});
    check(number_words).with(april, {}).gives({});
}
