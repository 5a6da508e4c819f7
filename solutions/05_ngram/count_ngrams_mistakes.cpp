#include <algorithm>
#include <map>
#include <stdexcept>

#include "count_ngrams.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_05_1 {
namespace {

using Words = std::vector<std::string>;
using Text = std::vector<Words>;

Words padded(const Words& words, std::int64_t begins, std::int64_t ends)
{
    Words result(static_cast<std::size_t>(begins), "<s>");
    result.insert(result.end(), words.begin(), words.end());
    result.insert(result.end(), static_cast<std::size_t>(ends), "</s>");
    return result;
}

void require_order(std::int64_t n)
{
    if (n < 1) throw std::invalid_argument("n is less than 1");
}

Words always_one_begin(const Words& words, std::int64_t n)
{
    require_order(n);
    return padded(words, 1, 1);
}

Words no_end(const Words& words, std::int64_t n)
{
    require_order(n);
    return padded(words, n - 1, 0);
}

Words as_many_ends(const Words& words, std::int64_t n)
{
    require_order(n);
    return padded(words, n - 1, n - 1);
}

// Every n tokens in a row of each sequence, in order of first appearance.
std::vector<NgramCount> windows(const Text& sequences, std::int64_t n, std::int64_t stride = 1)
{
    require_order(n);
    std::vector<NgramCount> counts;
    for (const Words& tokens : sequences) {
        const auto length = static_cast<std::int64_t>(tokens.size());
        for (std::int64_t i = 0; i + n <= length; i += stride) {
            const Words ngram(tokens.begin() + i, tokens.begin() + i + n);
            auto found =
                std::ranges::find_if(counts, [&](const NgramCount& c) { return c.words == ngram; });
            if (found == counts.end()) found = counts.insert(found, {ngram, 0});
            ++found->count;
        }
    }
    return counts;
}

std::vector<NgramCount> sorted(std::vector<NgramCount> counts)
{
    std::ranges::sort(counts, {}, &NgramCount::words);
    return counts;
}

Text all_padded(const Text& sentences, std::int64_t n)
{
    require_order(n);
    Text result;
    for (const Words& words : sentences) result.push_back(padded(words, n - 1, 1));
    return result;
}

std::vector<NgramCount> as_they_come(const Text& sentences, std::int64_t n)
{
    return windows(all_padded(sentences, n), n);
}

std::vector<NgramCount> not_padded(const Text& sentences, std::int64_t n)
{
    return sorted(windows(sentences, n));
}

std::vector<NgramCount> across_sentences(const Text& sentences, std::int64_t n)
{
    Words all;
    for (const Words& words : all_padded(sentences, n)) {
        all.insert(all.end(), words.begin(), words.end());
    }
    return sorted(windows({all}, n));
}

std::vector<NgramCount> side_by_side(const Text& sentences, std::int64_t n)
{
    return sorted(windows(all_padded(sentences, n), n, n));
}

const exercise::Mistakes known_paddings = exercise::mistakes_of(
    pad, {{always_one_begin,
           "There is always one <s>. The first word needs n - 1 tokens before it: none for "
           "unigrams, two for trigrams."},
          {no_end,
           "The </s> is missing. Without it no sentence ever ends, and the model cannot tell "
           "'I am' from the beginning of 'I am Sam'."},
          {as_many_ends,
           "There are n - 1 ends. Only beginnings are repeated, so that the first word has a "
           "history; behind the first </s> there is nothing to predict."}});

const exercise::Mistakes known_counts = exercise::mistakes_of(
    count_ngrams,
    {{as_they_come,
      "The n-grams stand in the order in which the text brings them. The result is sorted."},
     {not_padded, "The sentences are counted without their markers <s> and </s>."},
     {across_sentences,
      "Some n-grams begin in one sentence and end in the next. Each sentence is counted by "
      "itself."},
     {side_by_side,
      "After each n-gram the next begins behind it. N-grams overlap: move on by one token, not by "
      "n."}});

}  // namespace
}  // namespace unrolled::ex_05_1
