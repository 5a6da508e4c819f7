#include "example_words.hpp"

namespace unrolled::ngram {

Ids ids_of(const Lexicon& lexicon, std::string_view words)
{
    Ids ids;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(' ', begin), words.size());
        ids.push_back(lexicon.words.id(words.substr(begin, end - begin)));
        begin = end + 1;
    }
    return ids;
}

Seen seen_of(const Corpus& corpus, std::string_view history,
             std::string_view word)
{
    return look_up(corpus.counts, ids_of(corpus.lexicon, history),
                   corpus.lexicon.words.id(word));
}

}  // namespace unrolled::ngram
