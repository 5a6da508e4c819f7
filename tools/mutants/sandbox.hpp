/// \file
/// A copy of one chapter that is built alone, with one fault at a time.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace unrolled::mutants {

/// One seeded fault: replace `find`, which occurs once in `file`, by `replace`.
struct Mutant {
    std::string equation;
    std::string file;
    std::string find;
    std::string replace;
    std::string why;
};

/// What the chapter's tests said about it.
struct Outcome {
    std::string caught_by;               ///< The test case whose CHECK failed; empty if none did.
    std::string problem;                 ///< Why it counts as not caught.
    std::set<std::size_t> changed_rows;  ///< Lines of the worked examples that it changed.
};

/// The whole file. \throws std::runtime_error naming it
std::string read_file(const std::filesystem::path& file);

/// A text, line by line.
std::vector<std::string> lines(const std::string& text);

/// A line of the worked examples that shows a result: beside the lecture's number, or to six
/// decimals.
bool is_computed_row(const std::string& line);

class Sandbox {
public:
    /// Copies the chapter into `folder`, builds it, and runs its tests, which must pass.
    /// \throws std::runtime_error
    Sandbox(const std::filesystem::path& root, std::string chapter, std::filesystem::path folder);

    /// Build and test with the fault in place; the file is put back.
    Outcome try_mutant(const Mutant& mutant) const;
    /// The worked examples of the sound chapter, line by line.
    const std::vector<std::string>& rows() const
    {
        return rows_;
    }

private:
    void judge(const Mutant& mutant, Outcome& outcome) const;
    std::string build_command() const;
    std::string program(const std::string& name) const;

    std::string chapter_;
    std::filesystem::path folder_;
    std::filesystem::path source_;
    std::vector<std::string> rows_;
};

}  // namespace unrolled::mutants
