#include "pair_vocabulary.hpp"

#include <algorithm>
#include <stdexcept>

namespace unrolled {

Vocabulary sentence_vocabulary(const std::vector<Tokens>& sentences, std::size_t min_count)
{
    Tokens all;
    for (std::size_t i = 0; i < min_count; ++i) {  // the marks are never rare
        all.emplace_back("<s>");
        all.emplace_back("</s>");
    }
    for (const Tokens& sentence : sentences) {
        all.insert(all.end(), sentence.begin(), sentence.end());
    }
    return Vocabulary::from_tokens(all, min_count, "<unk>");
}

Ids sentence_ids(const Vocabulary& vocabulary, const Tokens& sentence)
{
    Ids ids = vocabulary.encode(sentence);
    for (Id& id : ids) {
        if (id == begin_id || id == end_id) id = unknown_id;
    }
    return ids;
}

Tokens sentence_tokens(const Vocabulary& vocabulary, const Ids& ids)
{
    Tokens tokens;
    for (const Id id : ids) tokens.push_back(vocabulary.token(id));
    return tokens;
}

PairVocabulary pair_vocabulary(const std::vector<Pair>& pairs, std::size_t min_count)
{
    std::vector<Tokens> sources, targets;
    for (const Pair& pair : pairs) {
        sources.push_back(pair.source);
        targets.push_back(pair.target);
    }
    return {sentence_vocabulary(sources, min_count), sentence_vocabulary(targets, min_count)};
}

std::vector<Ids> source_ids(const Vocabulary& vocabulary, std::span<const Tokens> sources,
                            bool reversed)
{
    std::vector<Ids> all;
    for (const Tokens& source : sources) {
        if (source.empty()) throw std::invalid_argument("a source is empty: nothing to translate");
        all.push_back(sentence_ids(vocabulary, source));
        if (reversed) std::ranges::reverse(all.back());
    }
    return all;
}

std::vector<IdPair> pair_ids(const PairVocabulary& vocabulary, const std::vector<Pair>& pairs,
                             bool reversed)
{
    std::vector<IdPair> all;
    for (const Pair& pair : pairs) {
        all.push_back({sentence_ids(vocabulary.source, pair.source),
                       sentence_ids(vocabulary.target, pair.target)});
        if (reversed) std::ranges::reverse(all.back().source);
    }
    return all;
}

}  // namespace unrolled
