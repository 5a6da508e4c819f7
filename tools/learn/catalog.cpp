#include "catalog.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <nlohmann/json.hpp>

#include "vocabulary.hpp"

namespace unrolled::learn {
namespace {

namespace fs = std::filesystem;

Exercise exercise(const nlohmann::json& row, const std::string& chapter)
{
    Exercise result;
    row.at("number").get_to(result.number);
    row.at("name").get_to(result.name);
    row.at("title").get_to(result.title);
    row.at("kind").get_to(result.kind);
    row.at("points").get_to(result.points);
    row.at("minutes").get_to(result.minutes);
    row.at("difficulty").get_to(result.difficulty);
    result.chapter = chapter;
    return result;
}

// (1, 10) for "1.10", so that it comes after 1.9.
std::pair<int, int> parts(const std::string& number)
{
    const std::size_t dot = std::min(number.find('.'), number.size());
    std::pair<int, int> result{};
    std::from_chars(number.data(), number.data() + dot, result.first);
    const char* const rest = number.data() + std::min(dot + 1, number.size());
    std::from_chars(rest, number.data() + number.size(), result.second);
    return result;
}

// "02.6", "2.6 leaky_step" and "my/02_rnn/leaky_step.cpp" are what they look like.
bool means(const std::string& word, const Exercise& exercise)
{
    if (word == exercise.number || word == exercise.name || word == exercise.id()) return true;
    const bool digits = word.find_first_not_of("0123456789.") == std::string::npos;
    if (digits && word.find('.') != std::string::npos) {
        return parts(word) == parts(exercise.number);
    }
    const fs::path path(word);
    return path.has_parent_path() && path.parent_path().filename() == exercise.chapter &&
           (path.stem() == exercise.name || path.stem() == exercise.name + "_test");
}

std::string suggestion(const std::vector<Exercise>& catalog, const std::string& word)
{
    std::vector<std::string> words;
    for (const Exercise& exercise : catalog) {
        words.push_back(exercise.number);
        words.push_back(exercise.name);
    }
    const std::string near = nearest(word, words);
    for (const Exercise& exercise : catalog) {
        const bool is_it = near == exercise.number || near == exercise.name;
        if (is_it) return fmt::format("; did you mean {}?", exercise.id());
    }
    return "";
}

}  // namespace

fs::path Exercise::file(const std::string& folder, const std::string& ending) const
{
    return fs::path(folder) / chapter / (name + ending);
}

std::vector<Exercise> read_catalog(const fs::path& root)
{
    std::vector<Exercise> catalog;
    for (const fs::directory_entry& folder : fs::directory_iterator(root / "exercises")) {
        const fs::path manifest = folder.path() / "exercises.json";
        if (!fs::exists(manifest)) continue;
        try {
            std::ifstream in(manifest);
            for (const nlohmann::json& row : nlohmann::json::parse(in)) {
                catalog.push_back(exercise(row, folder.path().filename()));
            }
        } catch (const nlohmann::json::exception& e) {
            throw std::runtime_error(fmt::format("{}: {}", manifest.string(), e.what()));
        }
    }
    std::ranges::sort(catalog, {}, [](const Exercise& e) { return parts(e.number); });
    return catalog;
}

const Exercise& find(const std::vector<Exercise>& catalog, const std::string& word)
{
    for (const Exercise& exercise : catalog) {
        if (means(word, exercise)) return exercise;
    }
    throw UsageError(fmt::format("there is no exercise '{}'{} (./unrolled list shows all)", word,
                                 suggestion(catalog, word)));
}

}  // namespace unrolled::learn
