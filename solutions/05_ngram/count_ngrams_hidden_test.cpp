#include <algorithm>

#include "check.hpp"
#include "count_ngrams.hpp"

using namespace unrolled;
using namespace unrolled::ex_05_1;
using exercise::check;

namespace {

using Words = std::vector<std::string>;

// Few different words, so that n-grams come again.
Words random_sentence(Random& random)
{
    Words words(random.below(8));
    for (std::string& word : words) word = static_cast<char>('a' + random.below(3));
    return words;
}

// Token i of a sentence, which has as many beginnings as anybody may ask for.
std::string token(const Words& words, std::int64_t i)
{
    if (i == static_cast<std::int64_t>(words.size())) return "</s>";
    return i < 0 ? "<s>" : words[static_cast<std::size_t>(i)];
}

std::vector<NgramCount> expected_counts(const std::vector<Words>& sentences, std::int64_t n)
{
    std::vector<Words> all;
    for (const Words& words : sentences) {
        const auto length = static_cast<std::int64_t>(words.size());
        for (std::int64_t last = 0; last <= length; ++last) {
            Words& ngram = all.emplace_back();
            for (std::int64_t i = last - n + 1; i <= last; ++i) ngram.push_back(token(words, i));
        }
    }
    std::sort(all.begin(), all.end());
    std::vector<NgramCount> counts;
    for (const Words& ngram : all) {
        if (counts.empty() || counts.back().words != ngram) counts.push_back({ngram, 0});
        ++counts.back().count;
    }
    return counts;
}

}  // namespace

TEST_CASE("random texts, orders 1 to 5")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 25; ++round) {
        std::vector<Words> sentences(random.below(6));
        for (Words& sentence : sentences) sentence = random_sentence(random);
        const auto n = static_cast<std::int64_t>(1 + random.below(5));
        check(count_ngrams).with(sentences, n).gives(expected_counts(sentences, n));
    }
}

TEST_CASE("random sentences with their markers")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const Words words = random_sentence(random);
        const auto n = static_cast<std::int64_t>(1 + random.below(5));
        Words padded;
        for (std::int64_t i = 1; i < n; ++i) padded.push_back("<s>");
        for (const std::string& word : words) padded.push_back(word);
        padded.push_back("</s>");
        check(pad).with(words, n).gives(padded);
    }
}

TEST_CASE("sentences of no words are counted: their end comes at once")
{
    check(count_ngrams)
        .with({{}, {}, {"a"}}, 2)
        .gives({{{"<s>", "</s>"}, 2}, {{"<s>", "a"}, 1}, {{"a", "</s>"}, 1}});
}
