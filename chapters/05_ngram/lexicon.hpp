/// \file
/// A text as the model sees it: one long list of ids, every sentence between
/// `<s>` and `</s>`, every rare word replaced by `<unk>`.
#pragma once

#include <functional>
#include <string_view>

#include "vocabulary.hpp"

namespace unrolled::ngram {

/// What a token is. A line of the text is a sentence in each case.
enum class Unit {
    blanks,     ///< What stands between blanks, as it stands.
    words,      ///< A word in lower case, or a punctuation mark.
    characters  ///< A character, blanks too.
};

/// Calls `visit` with the tokens of each line that has some.
/// \throws TextError with the line's number, counted from 1, for a token that
/// is `<s>` or `</s>`
void for_each_sentence(
    std::string_view text, Unit unit,
    const std::function<void(const std::vector<std::string>&)>& visit);

/// The words that the model knows, and the two that mark a sentence's ends.
struct Lexicon {
    Vocabulary words;  ///< With `<s>`, `</s>` and, in most cases, `<unk>`.
    Id bos = 0;        ///< `<s>`: given, never predicted.
    Id eos = 0;        ///< `</s>`: predicted as any other word is.

    /// V, how many words can be predicted: all but `<s>`.
    std::size_t predictable() const
    {
        return words.size() - 1;
    }
};

/// The words of a text that occur at least `min_count` times, in the order of
/// their first appearance. \param with_unknown is there an `<unk>`? Without it
/// nothing may be left out, and encode() refuses a new word.
/// \throws TextError, also if the text has no word; std::invalid_argument if a
/// word is left out without an `<unk>`
Lexicon read_lexicon(std::string_view text, Unit unit,
                     std::size_t min_count = 1, bool with_unknown = true);

/// `<s> I am Sam </s> <s> Sam I am </s> ...` as ids.
/// \throws TextError, std::out_of_range for a word that is not in a lexicon
/// without `<unk>`
Ids encode(const Lexicon& lexicon, std::string_view text, Unit unit);

/// The ids as text again; sentences without their marks, one in each line.
std::string decode(const Lexicon& lexicon, const Ids& text, Unit unit);

}  // namespace unrolled::ngram
