#include "vocabulary.hpp"

#include <algorithm>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_1;
using exercise::check;

namespace {

using Words = std::vector<std::string>;

// Few different letters, so that words come again.
Words random_words(std::size_t count, Random& random)
{
    Words words(count);
    for (std::string& word : words) {
        const std::size_t length = 1 + random.below(2);
        for (std::size_t i = 0; i < length; ++i) word += static_cast<char>('a' + random.below(4));
    }
    return words;
}

Words expected_list(const Words& text, std::int64_t min_count)
{
    Words list;
    for (const std::string& word : text) {
        const bool is_frequent = std::count(text.begin(), text.end(), word) >= min_count;
        const bool is_listed = std::find(list.begin(), list.end(), word) != list.end();
        if (is_frequent && !is_listed) list.push_back(word);
    }
    return list;
}

Ids expected_ids(const Words& vocabulary, const Words& words)
{
    Ids ids;
    for (const std::string& word : words) {
        const auto place = std::find(vocabulary.begin(), vocabulary.end(), word);
        ids.push_back(place == vocabulary.end() ? -1 : static_cast<Id>(place - vocabulary.begin()));
    }
    return ids;
}

}  // namespace

TEST_CASE("random texts and smallest counts")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const Words text = random_words(random.below(40), random);
        const auto min_count = static_cast<std::int64_t>(1 + random.below(4));
        check(list_words).with(text, min_count).gives(expected_list(text, min_count));
    }
}

TEST_CASE("random texts with words that the vocabulary does not have")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const Words vocabulary = expected_list(random_words(12, random), 1);
        const Words words = random_words(random.below(30), random);
        check(number_words).with(vocabulary, words).gives(expected_ids(vocabulary, words));
    }
}

TEST_CASE("words are the same only if every byte is: capitals and accents differ")
{
    const Words text = {"May", "may", "caf\u00e9", "cafe", "may"};
    check(list_words).with(text, 1).gives({"May", "may", "caf\u00e9", "cafe"});
    check(number_words).with({"may", "cafe"}, text).gives({-1, 0, -1, 1, 0});
}

TEST_CASE("a long text of many words")
{
    Words text;
    Ids ids;
    for (Id i = 0; i < 2000; ++i) {
        text.push_back(std::to_string(i % 500));
        ids.push_back(i % 500);
    }
    const Words vocabulary(text.begin(), text.begin() + 500);
    check(list_words).with(text, 4).gives(vocabulary);
    check(number_words).with(vocabulary, text).gives(ids);
}
