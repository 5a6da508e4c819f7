#include "vocabulary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace unrolled {

Vocabulary Vocabulary::from_tokens(std::span<const std::string> tokens, std::size_t min_count,
                                   const std::string& unknown)
{
    std::unordered_map<std::string_view, std::size_t> counts;
    for (const std::string& token : tokens) ++counts[token];
    const bool some_are_rare =
        std::ranges::any_of(counts, [&](const auto& entry) { return entry.second < min_count; });

    Vocabulary vocabulary;
    vocabulary.has_unknown_ = some_are_rare || !unknown.empty();
    if (vocabulary.has_unknown_) vocabulary.add(unknown.empty() ? "<unk>" : unknown);
    for (const std::string& token : tokens) {
        if (counts[token] >= min_count) vocabulary.add(token);
    }
    return vocabulary;
}

void Vocabulary::add(const std::string& token)
{
    const bool is_new = ids_.try_emplace(token, static_cast<Id>(tokens_.size())).second;
    if (is_new) tokens_.push_back(token);
}

const std::string& Vocabulary::token(Id id) const
{
    if (id < 0 || static_cast<std::size_t>(id) >= tokens_.size()) {
        throw std::out_of_range(fmt::format("no id {} in a vocabulary of {}", id, tokens_.size()));
    }
    return tokens_[static_cast<std::size_t>(id)];
}

bool Vocabulary::contains(std::string_view token) const
{
    return ids_.contains(token);
}

Id Vocabulary::id(std::string_view token) const
{
    const auto found = ids_.find(token);
    if (found != ids_.end()) return found->second;
    if (has_unknown_) return 0;
    const std::string near = nearest(token, tokens_);
    throw std::out_of_range(fmt::format("'{}' is not in the vocabulary{}", token,
                                        near.empty() ? "" : "; the nearest is '" + near + "'"));
}

Ids Vocabulary::encode(std::span<const std::string> tokens) const
{
    Ids ids;
    ids.reserve(tokens.size());
    for (const std::string& token : tokens) ids.push_back(id(token));
    return ids;
}

std::string Vocabulary::decode(std::span<const Id> ids, std::string_view separator) const
{
    std::string text;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (i > 0) text += separator;
        text += token(ids[i]);
    }
    return text;
}

}  // namespace unrolled
