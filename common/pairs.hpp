/// \file
/// Pairs of sentences: what is given, and what should come out. A reader's own stand in a file,
/// one pair a line, its sides separated by a tab.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace unrolled {

using Tokens = std::vector<std::string>;  ///< A sentence: words, letters or sounds, as UTF-8.

/// What a sentence is cut into.
enum class Unit {
    words,       ///< As split_words() does.
    characters,  ///< Each character is a token, a space too.
    fields       ///< What stands between spaces, as it stands.
};

/// A text as tokens. \throws TextError
Tokens tokens_of(std::string_view text, Unit unit);

/// Tokens as text: with a space between them, unless they are characters.
std::string text_of(const Tokens& tokens, Unit unit);

/// One pair.
struct Pair {
    Tokens source;  ///< What is given.
    Tokens target;  ///< What should come out.
};

/// How a file is read.
struct PairRules {
    Unit unit = Unit::words;          ///< Of both sides.
    bool skip = false;                ///< Skip a line that is no pair; otherwise refuse the file.
    std::size_t longest_line = 2000;  ///< In characters; a longer one is no pair.
};

/// What a file holds.
struct PairFile {
    std::vector<Pair> pairs;    ///< In the order of the lines.
    std::size_t skipped = 0;    ///< Lines that are no pair.
    std::string first_skipped;  ///< What is wrong with the first of them, or empty.
};

/// Pairs from text; empty lines between them do not count.
/// \param name of the file, for messages
/// \throws TextError "FILE: line 7: one column, a pair has two (a tab between them)", if the rules
/// do not skip it: other than two columns, an empty side, a line that is too long; and if no pair
/// is left
PairFile parse_pairs(std::string_view text, const std::string& name, const PairRules& rules);

/// The same from a file. \throws TextError as read_text() and parse_pairs()
PairFile read_pairs(const std::filesystem::path& file, const PairRules& rules);

/// Pairs for learning, for choosing between models, and for the final question. What is asked there
/// was never learned: a source stands in one part only.
struct PairParts {
    std::vector<Pair> train;  ///< For learning.
    std::vector<Pair> dev;    ///< For choosing between models.
    std::vector<Pair> test;   ///< For the final question.
};

/// In which part a source belongs: 0 .. 99, from the CRC-32 of its text.
std::uint32_t part_number(std::string_view source);

/// Part numbers below 10 are the test, 10 and 11 the development set, all others for learning.
/// \param unit of the source
PairParts split_pairs(const std::vector<Pair>& pairs, Unit unit);

}  // namespace unrolled
