/// \file
/// The texts that a real run reads.
#pragma once

#include "run_options.hpp"

namespace unrolled::ngram {

/// Three texts. What is not given is a tenth of the training text.
struct Texts {
    std::string train, valid, test;
    Unit unit = Unit::words;
    bool own_valid = false;  ///< Was a text to choose weights by given?
};

/// The reader's files, the King James Bible, or the book's own prose.
/// \throws TextError, std::runtime_error, std::invalid_argument
Texts read_texts(const RunOptions& options);

/// What a token is in these files. \throws std::invalid_argument
Unit unit_of(const std::string& name, Unit otherwise);

}  // namespace unrolled::ngram
