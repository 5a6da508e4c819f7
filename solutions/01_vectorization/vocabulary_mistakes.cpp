#include "vocabulary.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_01_1 {
namespace {

using Words = std::vector<std::string>;

std::map<std::string, std::int64_t> count(const Words& text, std::int64_t min_count)
{
    if (min_count < 1) throw std::invalid_argument("min_count is less than 1");
    std::map<std::string, std::int64_t> counts;
    for (const std::string& word : text) ++counts[word];
    return counts;
}

Words alphabetical(const Words& text, std::int64_t min_count)
{
    Words list;
    for (const auto& [word, times] : count(text, min_count)) {
        if (times >= min_count) list.push_back(word);
    }
    return list;
}

Words with_repetitions(const Words& text, std::int64_t min_count)
{
    std::map<std::string, std::int64_t> counts = count(text, min_count);
    Words list;
    for (const std::string& word : text) {
        if (counts[word] >= min_count) list.push_back(word);
    }
    return list;
}

Words listed_when_frequent(const Words& text, std::int64_t min_count)
{
    count(text, min_count);  // refuses what must be refused
    std::map<std::string, std::int64_t> so_far;
    Words list;
    for (const std::string& word : text) {
        if (++so_far[word] == min_count) list.push_back(word);
    }
    return list;
}

Words more_than(const Words& text, std::int64_t min_count)
{
    std::map<std::string, std::int64_t> counts = count(text, min_count);
    Words list;
    for (const std::string& word : text) {
        const bool is_new = std::find(list.begin(), list.end(), word) == list.end();
        if (is_new && counts[word] > min_count) list.push_back(word);
    }
    return list;
}

Id place(const Words& vocabulary, const std::string& word)
{
    const auto found = std::find(vocabulary.begin(), vocabulary.end(), word);
    return found == vocabulary.end() ? -1 : static_cast<Id>(found - vocabulary.begin());
}

Ids unknown_dropped(const Words& vocabulary, const Words& words)
{
    Ids ids;
    for (const std::string& word : words) {
        if (place(vocabulary, word) >= 0) ids.push_back(place(vocabulary, word));
    }
    return ids;
}

Ids from_one(const Words& vocabulary, const Words& words)
{
    Ids ids;
    for (const std::string& word : words) {
        const Id id = place(vocabulary, word);
        ids.push_back(id < 0 ? -1 : id + 1);
    }
    return ids;
}

Ids unknown_is_first(const Words& vocabulary, const Words& words)
{
    Ids ids;
    for (const std::string& word : words) ids.push_back(std::max(0, place(vocabulary, word)));
    return ids;
}

const exercise::Mistakes known_lists = exercise::mistakes_of(
    list_words,
    {{alphabetical,
      "The words are in alphabetical order, as a std::map or std::set keeps them. The list wants "
      "them in the order in which the text brings them."},
     {with_repetitions,
      "A word is listed each time it occurs. Each word has one id, so it may stand in the list "
      "only once: ask whether it is there already."},
     {listed_when_frequent,
      "A word enters the list when its count reaches min_count, so a word that comes late but "
      "fills up early is too far ahead. Its place is that of its first appearance."},
     {more_than,
      "Words that occur exactly min_count times are missing: only those that occur fewer times "
      "are left out."}});

const exercise::Mistakes known_numbers = exercise::mistakes_of(
    number_words,
    {{unknown_dropped,
      "Unknown words are dropped, so the words behind them move to places where they never stood. "
      "An unknown word keeps its place, with the id -1."},
     {from_one, "The ids begin at 1. The first word of the vocabulary has the id 0."},
     {unknown_is_first,
      "An unknown word gets the id 0, which is the first word of the vocabulary. (A std::map does "
      "that when ids[word] is asked for a word it does not have.)"}});

}  // namespace
}  // namespace unrolled::ex_01_1
