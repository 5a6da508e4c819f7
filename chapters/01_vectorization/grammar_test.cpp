#include "grammar.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "corpus.hpp"
#include "lexicon.hpp"

using namespace unrolled;
using namespace unrolled::vectorize;

namespace {

using WordSet = std::set<std::string>;

WordSet asked_words()
{
    WordSet asked;
    for (const WordAnalogy& q : analogies()) {
        asked.insert({q.a, q.b, q.c, q.answer});
    }
    return asked;
}

std::size_t count_asked(const Corpus& corpus, const Ids& sentence,
                        const WordSet& asked)
{
    std::size_t count = 0;
    for (const Id id : sentence) {
        count += asked.count(corpus.vocabulary.token(id));
    }
    return count;
}

}  // namespace

TEST_CASE("the words of an analogy never share a sentence")
{
    const WordSet asked = asked_words();
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        Random random(seed);
        const Corpus corpus = read_corpus(generate_text(20000, random), 1);
        std::size_t most = 0;
        for (const Ids& sentence : corpus.sentences) {
            most = std::max(most, count_asked(corpus, sentence, asked));
        }
        CHECK(most == 1);
    }
}

TEST_CASE("no company and no frame contains a word that is asked for")
{
    const WordSet asked = asked_words();
    const auto is_clean = [&](const std::string& text) {
        const Corpus corpus = read_corpus("x " + text, 1);
        return count_asked(corpus, corpus.sentences.at(0), asked) == 0;
    };
    for (const Relation& relation : relations()) {
        for (const auto& frames : relation.frames) {
            for (const std::string& frame : frames) CHECK(is_clean(frame));
        }
        for (const Entry& entry : relation.entries) {
            for (const std::string& text : entry.company) CHECK(is_clean(text));
        }
    }
    for (const Kind& kind : kinds()) {
        for (const std::string& frame : kind.frames) CHECK(is_clean(frame));
    }
    for (const std::string& text : openings()) CHECK(is_clean(text));
    for (const std::string& text : closings()) CHECK(is_clean(text));
}

TEST_CASE("every word belongs to one place of the grammar")
{
    std::multiset<std::string> words;
    for (const Relation& relation : relations()) {
        for (const Entry& entry : relation.entries) {
            words.insert({entry.forms[0], entry.forms[1]});
        }
    }
    for (const Kind& kind : kinds()) {
        words.insert(kind.words.begin(), kind.words.end());
    }
    for (const std::string& word : words) CHECK(words.count(word) == 1);
}

TEST_CASE("there are more than thirty analogies, king and queen among them")
{
    const std::vector<WordAnalogy> all = analogies();
    CHECK(all.size() > 30);
    const bool found = std::ranges::any_of(all, [](const WordAnalogy& q) {
        return q.a == "king" && q.b == "man" && q.c == "woman" &&
               q.answer == "queen";
    });
    CHECK(found);
}

TEST_CASE("a large text contains every question, a small one only some")
{
    Random random(1);
    const Corpus large = read_corpus(generate_text(20000, random), 1);
    const Corpus small = read_corpus(generate_text(50, random), 1);
    const std::size_t all = analogies().size();
    CHECK(encode(analogies(), large.vocabulary).size() == all);
    CHECK(encode(analogies(), small.vocabulary).size() < all);
}

TEST_CASE("the same seed writes the same text")
{
    Random a(3), b(3), c(4);
    const std::string text = generate_text(20, a);
    CHECK(text == generate_text(20, b));
    CHECK(text != generate_text(20, c));
    CHECK(generate_text(0, a).empty());
}
