#include "witten_bell.hpp"

#include <algorithm>
#include <span>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_05_6;
using exercise::answer;
using exercise::check;

namespace {

std::vector<Ids> random_text(std::size_t V, Random& random)
{
    std::vector<Ids> sentences(random.below(6));
    for (Ids& sentence : sentences) {
        sentence.assign(2 + random.below(8), -1);
        for (Id& id : std::span(sentence).subspan(1)) id = static_cast<Id>(random.below(V));
    }
    return sentences;
}

Ids random_history(std::size_t V, Random& random)
{
    Ids history(random.below(4));
    for (Id& id : history) id = static_cast<Id>(random.below(V));
    if (!history.empty() && random.uniform() < 0.3) history[0] = -1;
    return history;
}

// How often the tokens `wanted` stand in a row, whatever comes after them.
Real occurrences(const std::vector<Ids>& sentences, const Ids& wanted)
{
    Real times = 0;
    for (const Ids& sentence : sentences) {
        for (std::size_t i = 0; i + wanted.size() <= sentence.size(); ++i) {
            const auto from = sentence.begin() + static_cast<std::ptrdiff_t>(i);
            times += std::equal(wanted.begin(), wanted.end(), from) ? 1 : 0;
        }
    }
    return times;
}

// The formula as it stands, calling itself with a shorter history.
Real expected(const std::vector<Ids>& sentences, const Ids& history, Id word, Id V, bool shortest)
{
    if (shortest) return 1 / static_cast<Real>(V);
    Real tokens = 0, types = 0, of_word = 0;
    for (Id w = 0; w < V; ++w) {
        Ids ngram = history;
        ngram.push_back(w);
        const Real count = occurrences(sentences, ngram);
        tokens += count;
        types += count > 0 ? 1 : 0;
        of_word += w == word ? count : 0;
    }
    const Ids shorter(history.begin() + (history.empty() ? 0 : 1), history.end());
    const Real lower = expected(sentences, shorter, word, V, history.empty());
    return tokens == 0 ? lower : (of_word + types * lower) / (tokens + types);
}

}  // namespace

TEST_CASE("random texts and histories, word by word")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const std::size_t V = 1 + random.below(4);
        const std::vector<Ids> sentences = random_text(V, random);
        const Ids history = random_history(V, random);
        Vector p = zeros<Vector>(V);
        for (std::size_t w = 0; w < V; ++w) {
            p(w) = expected(sentences, history, static_cast<Id>(w), static_cast<Id>(V), false);
        }
        check(witten_bell).with(sentences, history, static_cast<std::int64_t>(V)).gives(p);
    }
}

TEST_CASE("whatever the history, the probabilities of all words add up to 1")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const Ids history = random_history(5, random);
        const Vector p = answer(witten_bell).with(random_text(5, random), history, 5);
        REQUIRE(p.size() == 5);
        CHECK(sum_all(p) == doctest::Approx(1));
        CHECK(std::ranges::all_of(values(p), [](Real probability) { return probability > 0; }));
    }
}

TEST_CASE("random counts")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        Vector counts = zeros<Vector>(1 + random.below(8));
        for (Real& count : values(counts)) count = static_cast<Real>(random.below(3));
        const Real unseen = static_cast<Real>(std::ranges::count(values(counts), 0));
        const Real types = static_cast<Real>(counts.size()) - unseen;
        const Real share = types == 0 ? 1 : 1 / (1 + sum_all(counts) / types);
        check(share_of_new).with(counts).gives(share);
    }
}
