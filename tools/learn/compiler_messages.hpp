/// \file
/// What a compiler complains about, in the order in which a learner needs it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace unrolled::learn {

/// One complaint about a line of the reader's.
struct Complaint {
    bool is_error = false;
    std::size_t line = 0;
    std::string text;
    bool in_a_library = false;  ///< It was noticed inside a library that this line uses.
};

/// The complaints about `file` in the output of g++ or clang++: errors first, one for a line. Long
/// names of tensor types are written as the book writes them (Vector, Matrix).
std::vector<Complaint> complaints(const std::string& output, const std::filesystem::path& file);

/// The functions that a linker misses, as it names them.
std::vector<std::string> missing_functions(const std::string& output);

}  // namespace unrolled::learn
