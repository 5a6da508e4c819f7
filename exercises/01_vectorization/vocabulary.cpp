#include "vocabulary.hpp"

#include "todo.hpp"

namespace unrolled::ex_01_1 {

std::vector<std::string> list_words(const std::vector<std::string>& text, std::int64_t min_count)
{
    // TODO: list each distinct word that is frequent enough, in order of first appearance.
    (void)text, (void)min_count;
    throw Todo("1.1 vocabulary");
}

Ids number_words(const std::vector<std::string>& vocabulary, const std::vector<std::string>& words)
{
    // TODO: the place of each word in the vocabulary, or -1.
    (void)vocabulary, (void)words;
    throw Todo("1.1 vocabulary");
}

}  // namespace unrolled::ex_01_1
