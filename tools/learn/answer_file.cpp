#include "answer_file.hpp"

#include <fmt/format.h>

#include "child.hpp"
#include "files.hpp"

namespace unrolled::learn {
namespace {

namespace fs = std::filesystem;

// A stub throws Todo; git knows about smaller edits.
bool was_edited(const Places& places, const fs::path& stub)
{
    if (read_file(places.root / stub).find("throw Todo(") == std::string::npos) return true;
    if (!fs::exists(places.root / ".git")) return false;
    try {
        const std::vector<std::string> diff = {"git",  "diff", "--quiet",
                                               "HEAD", "--",   stub.string()};
        return run_child(diff, places.root).status == 1;
    } catch (const std::runtime_error&) {
        return false;  // no git on this machine
    }
}

}  // namespace

std::vector<std::string> provide_answer(const Places& places, const Exercise& exercise)
{
    const fs::path stub = exercise.stub(), answer = places.my / exercise.answer();
    const bool edited = was_edited(places, stub);
    if (!fs::exists(answer)) {
        write_file(answer, read_file(places.root / stub));
        const char* const how =
            edited ? "with your changes; from now on, write there" : "which is yours: write there";
        return {fmt::format("{} was copied to {}, {}", stub.string(), answer.string(), how)};
    }
    if (!edited) return {};
    return {fmt::format("{} was edited, but it is the book's: what counts is {}", stub.string(),
                        answer.string())};
}

}  // namespace unrolled::learn
