/// \file
/// Tokens and their numbers.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "tensor.hpp"

namespace unrolled {

/// Tokens (words or characters, as UTF-8) and their ids 0 .. size-1, in order of first appearance.
class Vocabulary {
public:
    /// \param tokens a text in order; each distinct one that occurs at least `min_count` times gets
    /// the next id. If any token is left out, or `unknown` is not empty, `unknown` gets id 0 (it is
    /// called `<unk>` if it has no name).
    static Vocabulary from_tokens(std::span<const std::string> tokens, std::size_t min_count = 1,
                                  const std::string& unknown = "");

    /// How many tokens there are: V.
    std::size_t size() const
    {
        return tokens_.size();
    }
    /// \throws std::out_of_range "no id 12 in a vocabulary of 10"
    const std::string& token(Id id) const;
    /// Does the token have an id of its own?
    bool contains(std::string_view token) const;
    /// \throws std::out_of_range "'qeen' is not in the vocabulary; the nearest is 'queen'" unless
    /// there is an unknown token, whose id is then returned.
    Id id(std::string_view token) const;
    /// The id of each token. \throws std::out_of_range as id()
    Ids encode(std::span<const std::string> tokens) const;
    /// The tokens with `separator` between them.
    std::string decode(std::span<const Id> ids, std::string_view separator = " ") const;
    /// All tokens by id.
    const std::vector<std::string>& tokens() const
    {
        return tokens_;
    }

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;  // find a string_view without making a string
    };

    void add(const std::string& token);

    std::vector<std::string> tokens_;
    std::unordered_map<std::string, Id, Hash, std::equal_to<>> ids_;
    bool has_unknown_ = false;
};

/// Characters and their ids, in the order of their code points; quick enough for 100 MB of text.
class CharVocabulary {
public:
    /// The distinct characters of UTF-8 text. \throws TextError
    explicit CharVocabulary(std::string_view text);

    /// How many characters there are: V.
    std::size_t size() const
    {
        return characters_.size();
    }
    /// The ids of a text. \throws TextError naming a character that is not in the vocabulary and
    /// its byte position.
    Ids encode(std::string_view text) const;
    /// UTF-8 again. \throws std::out_of_range
    std::string decode(std::span<const Id> ids) const;
    /// All characters as UTF-8 text: `CharVocabulary(v.text())` equals `v`. For checkpoints.
    std::string text() const;
    /// The same characters.
    bool operator==(const CharVocabulary&) const = default;

private:
    std::u32string characters_;  // sorted
};

/// The entry of `candidates` nearest to `word` by edit distance; empty if all are far (more than
/// half of the word's length). For "did you mean".
std::string nearest(std::string_view word, std::span<const std::string> candidates);

}  // namespace unrolled
