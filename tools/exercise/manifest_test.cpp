// Every exercise of the book is complete, and none gives its answer away.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

const fs::path root = UNROLLED_ROOT;

std::string text_of(const fs::path& file)
{
    std::ifstream in(file);
    REQUIRE_MESSAGE(in, file.string());
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::vector<std::string> chapters()
{
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(root / "exercises")) {
        if (fs::exists(entry.path() / "exercises.json")) names.push_back(entry.path().filename());
    }
    REQUIRE_FALSE(names.empty());
    return names;
}

json manifest(const std::string& chapter)
{
    return json::parse(text_of(root / "exercises" / chapter / "exercises.json"));
}

std::vector<fs::path> files_of(const std::string& chapter, const std::string& name)
{
    const fs::path contract = root / "exercises" / chapter, answer = root / "solutions" / chapter;
    return {contract / (name + ".hpp"),       contract / (name + ".cpp"),
            contract / (name + "_test.cpp"),  contract / (name + ".hints.md"),
            answer / (name + ".cpp"),         answer / (name + "_hidden_test.cpp"),
            answer / (name + "_mistakes.cpp")};
}

// Lines that say how something is done: statements with enough in them to be no coincidence.
std::set<std::string> statements(const std::string& code)
{
    std::set<std::string> found;
    std::istringstream lines(code);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t start = line.find_first_not_of(' ');
        if (start == 0 || start == std::string::npos) continue;  // outside of a function
        line = line.substr(start, line.find(" //") - start);
        if (line.size() >= 25 && line.ends_with(';')) found.insert(line);
    }
    return found;
}

}  // namespace

TEST_CASE("a manifest says all about every exercise")
{
    const std::set<std::string> kinds = {"core", "further", "numbers", "test"};
    for (const std::string& chapter : chapters()) {
        for (const json& row : manifest(chapter)) {
            CAPTURE(row.dump());
            CHECK_FALSE(row.at("title").get<std::string>().empty());
            CHECK(row.at("points").get<int>() >= 1);
            CHECK(row.at("minutes").get<int>() >= 1);
            const int difficulty = row.at("difficulty");
            CHECK((difficulty >= 1 && difficulty <= 3));
            CHECK(kinds.contains(row.at("kind")));
            CHECK_FALSE(row.at("rows").empty());
            for (const std::string used : row.at("uses")) {
                CHECK(fs::exists(root / "chapters" / chapter / used));
            }
        }
    }
}

TEST_CASE("numbers begin with the chapter's, follow each other, and no name is used twice")
{
    std::set<std::string> names;
    for (const std::string& chapter : chapters()) {
        int next = 1;
        for (const json& row : manifest(chapter)) {
            CHECK(row.at("number") == fmt::format("{}.{}", std::stoi(chapter), next++));
            CHECK(names.insert(row.at("name")).second);
        }
    }
}

TEST_CASE("every exercise has all its files, and no file belongs to none")
{
    for (const std::string& chapter : chapters()) {
        std::set<fs::path> known = {root / "exercises" / chapter / "exercises.json"};
        for (const json& row : manifest(chapter)) {
            for (const fs::path& file : files_of(chapter, row.at("name"))) {
                CHECK_MESSAGE(fs::exists(file), file.string());
                known.insert(file);
            }
        }
        for (const char* folder : {"exercises", "solutions"}) {
            for (const fs::directory_entry& entry :
                 fs::directory_iterator(root / folder / chapter)) {
                CHECK_MESSAGE(known.contains(entry.path()), entry.path().string());
            }
        }
    }
}

TEST_CASE("a stub throws Todo under its own name, and hints come in three")
{
    for (const std::string& chapter : chapters()) {
        for (const json& row : manifest(chapter)) {
            const std::string name = row.at("name"), id = row.at("number").get<std::string>();
            const fs::path folder = root / "exercises" / chapter;
            const std::string todo = fmt::format("throw Todo(\"{} {}\");", id, name);
            CHECK_MESSAGE(text_of(folder / (name + ".cpp")).find(todo) != std::string::npos, todo);
            const std::string hints = text_of(folder / (name + ".hints.md"));
            CHECK(hints.starts_with(fmt::format("# {} {}\n", id, name)));
            for (int i = 1; i <= 4; ++i) {
                const bool is_there = hints.find(fmt::format("\n## Hint {}\n", i)) != hints.npos;
                CHECK_MESSAGE(is_there == (i <= 3), name << ", hint " << i);
            }
        }
    }
}

TEST_CASE("nothing under exercises/ contains a statement of an answer")
{
    for (const std::string& chapter : chapters()) {
        std::string all;
        for (const auto& entry : fs::directory_iterator(root / "exercises" / chapter)) {
            all += text_of(entry.path());
        }
        for (const json& row : manifest(chapter)) {
            const std::string name = row.at("name");
            const std::string answer = text_of(root / "solutions" / chapter / (name + ".cpp"));
            for (const std::string& statement : statements(answer)) {
                CHECK_MESSAGE(all.find(statement) == std::string::npos, name << ": " << statement);
            }
        }
    }
}
