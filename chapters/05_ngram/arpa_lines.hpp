/// \file
/// The sections of an ARPA file, before they become a tree. Part of arpa.hpp.
#pragma once

#include "pieces.hpp"

namespace unrolled::ngram {

/// One line of a section.
struct ArpaLine {
    std::size_t number;              ///< Of the line, counted from 1.
    std::vector<std::string> words;  ///< n of them.
    double p;                        ///< 0 for -99 and less.
    double backoff;                  ///< 1 if the line has none.
};

/// Read up to the first section. \return how many n-grams each length has
/// \throws TextError with the line's number
std::vector<std::size_t> read_arpa_header(Lines& lines);

/// Read the n-grams of length n and the line that ends them: the title of the
/// next section, or the last line. \throws TextError with the line's number
std::vector<ArpaLine> read_arpa_section(Lines& lines, std::size_t n,
                                        const std::vector<std::size_t>& counts);

}  // namespace unrolled::ngram
