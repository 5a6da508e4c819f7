/// \file
/// A tree of n-grams from the lines of a file, which may be in any order.
#pragma once

#include <string>

#include "ngrams.hpp"
#include "text.hpp"

namespace unrolled::ngram {

/// One line's n-gram, with its place in the tree.
struct Piece {
    std::size_t line;  ///< Counted from 1.
    Node history;      ///< Without its last word.
    Id word;           ///< The last word.
    Node suffix;       ///< Without its first word.
};

/// \throws TextError "line 12: what"
[[noreturn]] void refuse_line(std::size_t line, const std::string& what);

/// Where an n-gram of two words or more belongs. \throws TextError with the
/// line if its beginning or its ending is not among the shorter n-grams, or if
/// `<s>` does not stand first
Piece locate(const Ngrams& ngrams, const Ids& words, std::size_t line);

/// Add all n-grams of the next length, sorted as the tree wants them, with
/// their suffixes. \return for each new node the index of its piece
/// \throws TextError with the line of an n-gram that stood there before
std::vector<std::size_t> append_pieces(Ngrams& ngrams,
                                       const std::vector<Piece>& pieces);

/// The lines of a text, one after the other.
class Lines {
public:
    /// \param text must outlive the object
    explicit Lines(std::string_view text) : text_(text) {}

    /// The next line without its end. \return false at the end of the text
    bool next(std::string_view& line);
    /// The number of the last line, counted from 1.
    std::size_t number() const
    {
        return number_;
    }

private:
    std::string_view text_;
    std::size_t position_ = 0, number_ = 0;
};

/// The fields of a line between blanks and tabs.
std::vector<std::string> fields_of(std::string_view line);

/// A word as a file of fields can hold it: a blank becomes `<space>`, a tab
/// `<tab>`.
std::string to_field(const std::string& word);

/// The word again.
std::string from_field(const std::string& field);

}  // namespace unrolled::ngram
