/// \file
/// For tests: the small corpora by their words.
#pragma once

#include <doctest/doctest.h>

#include "captured_error.hpp"
#include "lecture.hpp"
#include "text.hpp"

namespace unrolled::ngram::test {

/// The words of a line as ids, `<s>` and `</s>` where they are written.
inline Ids ids_of(const Lexicon& lexicon, const std::string& words)
{
    Ids ids;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(' ', begin), words.size());
        ids.push_back(lexicon.words.id(words.substr(begin, end - begin)));
        begin = end + 1;
    }
    return ids;
}

/// How often these words stand in the text.
inline Count count_of(const Corpus& corpus, const std::string& words)
{
    const Node node =
        find(*corpus.counts.ngrams, ids_of(corpus.lexicon, words));
    return node == 0 ? 0 : corpus.counts.counts[node];
}

/// c(h w) and c(h) of `history word`.
inline Seen seen_of(const Corpus& corpus, const std::string& history,
                    const std::string& word)
{
    return look_up(corpus.counts, ids_of(corpus.lexicon, history),
                   corpus.lexicon.words.id(word));
}

/// All words that can be predicted.
inline Ids predictable_words(const Ngrams& ngrams)
{
    Ids words;
    for (Id id = 0; id <= static_cast<Id>(ngrams.predictable()); ++id) {
        if (id != ngrams.bos) words.push_back(id);
    }
    return words;
}

}  // namespace unrolled::ngram::test
