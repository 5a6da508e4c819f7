/// \file
/// The King James Bible as a corpus: which verses teach, which ones test.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace unrolled::ngram {

/// Two texts, a verse in each line, tokens between blanks.
struct Verses {
    std::string train;  ///< Nine tenths.
    std::string test;   ///< The last tenth.
};

/// The tokens of a verse in lower case: runs of `a` to `z` and apostrophes, and
/// every other character that is no blank.
std::string verse_tokens(std::string_view verse);

/// Is this line one of the tenth that is kept for the test? Its CRC-32 decides,
/// so any program in any language chooses the same.
bool is_test_line(std::string_view line);

/// The split of all lines, each with its reference before the first blank, as
/// the program `bible` prints them.
Verses split_verses(std::string_view lines);

/// All 31,102 verses, a line each, as the program `bible` prints them: from the
/// Debian packages bible-kjv and bible-kjv-text.
/// \throws std::runtime_error with the packages' names if a file is missing
std::string kjv_lines();

/// The split of these. \throws std::runtime_error as kjv_lines()
Verses read_kjv();

}  // namespace unrolled::ngram
