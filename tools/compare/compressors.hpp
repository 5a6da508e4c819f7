/// \file
/// Programs that compress are models of text, too: one that predicts well needs few bits.
#pragma once

#include "divided.hpp"
#include "entry.hpp"

namespace unrolled::compare {

/// A program, how it is called, and the Debian package that has it.
struct Compressor {
    std::vector<std::string> command;
    std::string package;
};

/// gzip, bzip2 and xz, each as thorough as it can be.
std::vector<Compressor> compressors();

/// What the held-out part costs after the rest: the compressed size of both parts less that of the
/// first part alone, in bits, for each character. So it has read what the others have learned.
/// \throws std::runtime_error "xz is missing: install the package xz-utils"
Entry compress(const Compressor& compressor, const Divided& text);

}  // namespace unrolled::compare
