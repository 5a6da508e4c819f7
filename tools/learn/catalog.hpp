/// \file
/// The exercises of the book, as their manifests list them.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace unrolled::learn {

/// Where things are.
struct Places {
    std::filesystem::path root;   ///< The repository.
    std::filesystem::path build;  ///< A configured build of it.
    std::filesystem::path my;     ///< The reader's answers.
};

/// One row of an exercises.json.
struct Exercise {
    std::string number;   ///< "2.6"
    std::string name;     ///< "leaky_step"
    std::string title;    ///< "A step that forgets slowly"
    std::string chapter;  ///< "02_rnn"
    std::string kind;     ///< "core", "further", "numbers" or "test"
    int points = 0;
    int minutes = 0;
    int difficulty = 0;  ///< 1 to 3

    std::string id() const
    {
        return number + " " + name;
    }
    std::filesystem::path contract() const
    {
        return file("exercises", ".hpp");
    }
    std::filesystem::path stub() const
    {
        return file("exercises", ".cpp");
    }
    /// The reader's file, below Places::my.
    std::filesystem::path answer() const
    {
        return file("", ".cpp");
    }

private:
    std::filesystem::path file(const std::string& folder, const std::string& ending) const;
};

/// What the command line asks for does not exist.
struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// All exercises in the order of their numbers. \throws std::runtime_error naming a broken manifest
std::vector<Exercise> read_catalog(const std::filesystem::path& root);

/// The exercise that `word` means: a number, a name, or the path of one of its files.
/// \throws UsageError with the nearest name
const Exercise& find(const std::vector<Exercise>& catalog, const std::string& word);

}  // namespace unrolled::learn
