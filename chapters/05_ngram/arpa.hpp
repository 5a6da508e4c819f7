/// \file
/// ARPA files: the format in which language models are exchanged.
///
///     \data\                 how many n-grams of each length
///     ngram 1=12
///     \1-grams:              log10 p, the words, log10 backoff
///     -0.8451  I   -0.2218
///     \end\                  the last line
///
/// It holds the two numbers of (5.8) and nothing else, so a program that reads
/// it need not know how they were smoothed. A probability of 0 is written as
/// -99, the custom of the field, and so is that of `<s>`.
#pragma once

#include <filesystem>

#include "model.hpp"

namespace unrolled::ngram {

/// A model with the words that it speaks of.
struct NamedModel {
    Lexicon lexicon;  ///< The words.
    Model model;      ///< The two numbers of each n-gram.
};

/// The file as text.
std::string to_arpa(const Lexicon& lexicon, const Model& model);

/// Write the file, as a whole or not at all.
/// \throws std::runtime_error "kjv.arpa: not saved (No space left on device)"
void save_arpa(const std::filesystem::path& file, const Lexicon& lexicon,
               const Model& model);

/// Can save_arpa() write there? Asked before a long run, not after it.
/// \throws std::runtime_error as save_arpa()
void require_arpa_savable(const std::filesystem::path& file);

/// Read what to_arpa(), or another program, wrote.
/// \throws TextError with the line's number, counted from 1, for a file that is
/// cut off or damaged: a count that does not agree, a probability above 1, a
/// number that is none, a word that is not among the 1-grams, an n-gram that
/// stands there twice or whose beginning or ending is missing
NamedModel parse_arpa(std::string_view text);

/// The same from a file, whose name is in the message. \throws TextError
NamedModel read_arpa(const std::filesystem::path& file);

}  // namespace unrolled::ngram
