#include "corpus.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>

#include "text.hpp"

namespace unrolled::vectorize {
namespace {

using Sentence = std::vector<std::string>;
using Visit = std::function<void(const Sentence&)>;

constexpr std::size_t longest_sentence = 1000;  // words

bool ends_sentence(std::string_view mark)
{
    constexpr std::array<std::string_view, 6> ends = {".",  "!",  "?",
                                                      "。", "！", "？"};
    return std::ranges::find(ends, mark) != ends.end();
}

// Calls `visit` with the words of one sentence after the other. The text is
// read word by word: all words of 100 MB as strings would take 700 MB.
void for_each_sentence(std::string_view text, const Visit& visit)
{
    Sentence sentence;
    const auto finish = [&] {
        if (!sentence.empty()) visit(sentence);
        sentence.clear();
    };
    std::size_t position = 0;
    while (position < text.size()) {
        const std::size_t before = position;
        const std::string token = next_word(text, position);
        const auto passed = text.substr(before, position - before);
        if (std::ranges::count(passed, '\n') > 1) finish();
        if (token.empty()) break;
        if (ends_sentence(token)) finish();
        if (!is_mark(token)) sentence.push_back(token);
        if (sentence.size() == longest_sentence) finish();
    }
    finish();
}

struct WordCount {
    std::string word;
    std::uint64_t count;
};

// Every word that is frequent enough, the most frequent first; equal counts in
// the order of the alphabet, so that ids do not depend on a hash function.
std::vector<WordCount> frequent_words(std::string_view text,
                                      std::size_t min_count)
{
    std::unordered_map<std::string, std::uint64_t> counts;
    for_each_sentence(text, [&](const Sentence& words) {
        for (const std::string& word : words) ++counts[word];
    });
    std::vector<WordCount> entries;
    for (const auto& [word, count] : counts) {
        if (count >= min_count) entries.push_back({word, count});
    }
    std::ranges::sort(entries, [](const WordCount& a, const WordCount& b) {
        return a.count != b.count ? a.count > b.count : a.word < b.word;
    });
    if (!entries.empty()) return entries;
    throw std::invalid_argument(
        fmt::format("no word occurs {} times; a smaller --min-count keeps "
                    "more",
                    min_count));
}

Ids known_ids(const Vocabulary& vocabulary, const Sentence& words)
{
    Ids ids;
    for (const std::string& word : words) {
        if (vocabulary.contains(word)) ids.push_back(vocabulary.id(word));
    }
    return ids;
}

}  // namespace

Corpus read_corpus(std::string_view text, std::size_t min_count)
{
    Sentence words;
    Counts counts;
    std::uint64_t total = 0;
    for (const WordCount& entry : frequent_words(text, min_count)) {
        words.push_back(entry.word);
        counts.push_back(entry.count);
        total += entry.count;
    }
    const Vocabulary vocabulary = Vocabulary::from_tokens(words);
    std::vector<Ids> sentences;
    for_each_sentence(text, [&](const Sentence& sentence) {
        Ids ids = known_ids(vocabulary, sentence);
        if (!ids.empty()) sentences.push_back(std::move(ids));
    });
    return {vocabulary, std::move(counts), std::move(sentences), total};
}

}  // namespace unrolled::vectorize
