#include "count_ngrams.hpp"

#include <sstream>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_05_1;
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

// The corpus of Jurafsky and Martin.
const std::vector<Words> sam = {split("I am Sam"), split("Sam I am"),
                                split("I do not like green eggs and ham")};

}  // namespace

TEST_CASE("a sentence for bigrams has one beginning and one end")
{
    check(pad).with(split("I am Sam"), 2).gives(split("<s> I am Sam </s>"));
}

TEST_CASE("for trigrams the first word needs two tokens before it, for unigrams none")
{
    check(pad).with(split("I am"), 3).gives(split("<s> <s> I am </s>"));
    check(pad).with(split("I am"), 1).gives(split("I am </s>"));
}

TEST_CASE("a sentence without words begins and ends all the same")
{
    check(pad).with({}, 2).gives(split("<s> </s>"));
    check(pad).with({}, 1).gives(split("</s>"));
}

TEST_CASE("an n-gram of no words is refused")
{
    check(pad).with(split("I am"), 0).throws<std::invalid_argument>();
    check(count_ngrams).with(sam, 0).throws<std::invalid_argument>();
    check(count_ngrams).with({}, -1).throws<std::invalid_argument>();
}

TEST_CASE("the bigrams of two short sentences")
{
    check(count_ngrams)
        .with({split("a b"), split("a")}, 2)
        .gives({{{"<s>", "a"}, 2}, {{"a", "</s>"}, 1}, {{"a", "b"}, 1}, {{"b", "</s>"}, 1}});
}

TEST_CASE("the lecture's corpus: 17 tokens of 11 types have to be predicted")
{
    check(count_ngrams)
        .with(sam, 1)
        .gives({{{"</s>"}, 3},
                {{"I"}, 3},
                {{"Sam"}, 2},
                {{"am"}, 2},
                {{"and"}, 1},
                {{"do"}, 1},
                {{"eggs"}, 1},
                {{"green"}, 1},
                {{"ham"}, 1},
                {{"like"}, 1},
                {{"not"}, 1}});
}

TEST_CASE("the lecture's corpus: fifteen bigrams, two of them twice")
{
    check(count_ngrams)
        .with(sam, 2)
        .gives({{{"<s>", "I"}, 2},
                {{"<s>", "Sam"}, 1},
                {{"I", "am"}, 2},
                {{"I", "do"}, 1},
                {{"Sam", "</s>"}, 1},
                {{"Sam", "I"}, 1},
                {{"am", "</s>"}, 1},
                {{"am", "Sam"}, 1},
                {{"and", "ham"}, 1},
                {{"do", "not"}, 1},
                {{"eggs", "and"}, 1},
                {{"green", "eggs"}, 1},
                {{"ham", "</s>"}, 1},
                {{"like", "green"}, 1},
                {{"not", "like"}, 1}});
}

TEST_CASE("a window may be longer than the sentence")
{
    check(count_ngrams)
        .with({{"no"}}, 4)
        .gives({{{"<s>", "<s>", "<s>", "no"}, 1}, {{"<s>", "<s>", "no", "</s>"}, 1}});
}

TEST_CASE("a word that follows itself: windows overlap")
{
    check(count_ngrams)
        .with({split("ho ho ho")}, 2)
        .gives({{{"<s>", "ho"}, 1}, {{"ho", "</s>"}, 1}, {{"ho", "ho"}, 2}});
}

TEST_CASE("a text without sentences has no n-grams")
{
    check(count_ngrams).with({}, 2).gives({});
}
