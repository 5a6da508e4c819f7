/// \file
/// The programs of one chapter, linked again with one faulty object at a time.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace unrolled::mutants {

/// One seeded fault: replace `find`, which occurs once in `file`, by `replace`.
struct Mutant {
    std::string equation;
    std::string file;  ///< A .cpp of the chapter: no other has to be compiled again.
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

class Sandbox {
public:
    /// Runs the sound programs of the chapter, which are built already; their tests must pass.
    /// \param build the build folder of the book \param folder where faulty objects are put
    /// \throws std::runtime_error
    Sandbox(const std::filesystem::path& root, std::filesystem::path build,
            const std::string& chapter, std::filesystem::path folder);

    /// The same with a folder of its own: the two can work at the same time.
    Sandbox beside(const std::filesystem::path& folder) const;

    /// Compile the faulty file, link it before the sound library, and run the tests.
    /// \param rows_wanted run the worked examples too? A fault in these is only seen there, so
    /// then they run in any case.
    Outcome try_mutant(const Mutant& mutant, bool rows_wanted) const;
    /// The worked examples of the sound chapter, line by line.
    const std::vector<std::string>& rows() const
    {
        return rows_;
    }

private:
    std::set<std::size_t> changed_rows() const;
    void ask_rows(Outcome& outcome) const;
    void ask_tests(Outcome& outcome) const;
    const std::string& compile_command(const Mutant& mutant) const;
    std::string object_of(const Mutant& mutant) const;
    std::string compile_fault(const Mutant& mutant) const;
    void write_fault(const Mutant& mutant, const std::string& text) const;
    std::string link_fault(const Mutant& mutant, const std::string& program) const;

    std::filesystem::path source_;
    std::filesystem::path build_;
    std::filesystem::path folder_;
    std::string faulty_object_;
    std::string tests_, examples_;       ///< The names of the two programs.
    std::vector<std::string> commands_;  ///< How ninja builds them.
    std::vector<std::string> rows_;
};

}  // namespace unrolled::mutants
