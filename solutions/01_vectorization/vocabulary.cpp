#include "vocabulary.hpp"

#include <map>
#include <set>
#include <stdexcept>

namespace unrolled::ex_01_1 {

std::vector<std::string> list_words(const std::vector<std::string>& text, std::int64_t min_count)
{
    if (min_count < 1) {
        throw std::invalid_argument("min_count is " + std::to_string(min_count) +
                                    ", expected 1 or more");
    }
    // Whether a word's first appearance counts is known only at the end of the text: go through it
    // twice.
    std::map<std::string, std::int64_t> counts;
    for (const std::string& word : text) ++counts[word];

    std::vector<std::string> vocabulary;
    std::set<std::string> listed;
    for (const std::string& word : text) {
        if (counts[word] < min_count) continue;
        const bool is_new = listed.insert(word).second;
        if (is_new) vocabulary.push_back(word);
    }
    return vocabulary;
}

Ids number_words(const std::vector<std::string>& vocabulary, const std::vector<std::string>& words)
{
    // Turn the list round once. To search it for every word would take V steps a word.
    std::map<std::string, Id> ids;
    for (std::size_t i = 0; i < vocabulary.size(); ++i) ids[vocabulary[i]] = static_cast<Id>(i);

    Ids numbered;
    for (const std::string& word : words) {
        // find(), because ids[word] would enter an unknown word, with the id 0
        const auto found = ids.find(word);
        numbered.push_back(found == ids.end() ? -1 : found->second);
    }
    return numbered;
}

}  // namespace unrolled::ex_01_1
