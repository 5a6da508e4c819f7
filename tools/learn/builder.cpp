#include "builder.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "files.hpp"

namespace unrolled::learn {
namespace {

namespace fs = std::filesystem;

// The newest file of a folder, without its subfolders.
fs::file_time_type newest(const fs::path& folder, fs::file_time_type so_far)
{
    if (!fs::exists(folder)) return so_far;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (entry.is_regular_file()) so_far = std::max(so_far, entry.last_write_time());
    }
    return so_far;
}

// The stub is not what is built: a reader may have edited it.
fs::file_time_type newest_source(const Places& places, const Exercise& exercise)
{
    fs::file_time_type time = fs::file_time_type::min();
    for (const char* folder : {"common", "common/cmake", "tools/exercise"}) {
        time = newest(places.root / folder, time);
    }
    const fs::path solutions = places.root / "solutions" / exercise.chapter;
    const fs::path contracts = places.root / "exercises" / exercise.chapter;
    for (const fs::path& file : {contracts / "exercises.json", contracts / (exercise.name + ".hpp"),
                                 contracts / (exercise.name + "_test.cpp"),
                                 solutions / (exercise.name + "_hidden_test.cpp"),
                                 solutions / (exercise.name + "_mistakes.cpp")}) {
        if (fs::exists(file)) time = std::max(time, fs::last_write_time(file));
    }
    return time;
}

std::string shell_quoted(const std::string& word)
{
    std::string text = "'";
    for (const char c : word) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

void replace_all(std::string& text, const std::string& old, const std::string& fresh)
{
    for (std::size_t at = text.find(old); at != std::string::npos;
         at = text.find(old, at + fresh.size())) {
        text.replace(at, old.size(), fresh);
    }
}

// Puts one file in the place of another in a shell command; CMake quotes a name with spaces.
std::string replaced(std::string command, const std::string& old, const std::string& fresh)
{
    replace_all(command, '"' + old + '"', shell_quoted(fresh));
    replace_all(command, old, shell_quoted(fresh));
    return command;
}

std::string last_lines(const std::string& text, std::size_t most)
{
    std::size_t start = text.size();
    for (std::size_t lines = 0; start > 0 && lines <= most; --start) {
        if (text[start - 1] == '\n') ++lines;
    }
    return text.substr(start);
}

}  // namespace

Builder::Builder(Places places, Exercise exercise, std::function<void(std::string)> say)
    : places_(std::move(places)), exercise_(std::move(exercise)), say_(std::move(say))
{
}

fs::path Builder::output(const std::string& ending) const
{
    return places_.build / "learn" /
           fmt::format("{}.{}.{}", exercise_.number, exercise_.name, ending);
}

bool Builder::is_prepared() const
{
    const fs::path recipe = output("json");
    return fs::exists(recipe) && fs::last_write_time(recipe) > newest_source(places_, exercise_);
}

Ended Builder::run(const std::string& command) const
{
    return run_child({"/bin/sh", "-c", command}, places_.build);
}

std::string Builder::ninja_command(const std::string& target) const
{
    const Ended ended = run_child({"ninja", "-t", "commands", "-s", target}, places_.build);
    if (!ended.well()) throw std::runtime_error(ended.output);
    return ended.output.substr(0, ended.output.find('\n'));
}

void Builder::build_tests() const
{
    const fs::file_time_type before = fs::file_time_type::clock::now();
    const std::string id = exercise_.number + "." + exercise_.name;
    const Ended ended = run_child({"cmake", "--build", ".", "--target", id + ".grading",
                                   "exercise_answer_pch", "unrolled_exercise"},
                                  places_.build);
    if (!ended.well()) {
        throw std::runtime_error("the book's own part of " + exercise_.id() + " does not build:\n" +
                                 last_lines(ended.output, 30));
    }
    const std::string object = fmt::format("exercises/CMakeFiles/{}.stub.dir/{}/{}.cpp.o", id,
                                           exercise_.chapter, exercise_.name);
    const std::string program = fmt::format("exercises/{}.stub", id);
    const nlohmann::json recipe = {{"object", object},
                                   {"program", program},
                                   {"compile", ninja_command(object)},
                                   {"link", ninja_command(program)}};
    write_file(output("json"), recipe.dump(2) + "\n");
    fs::last_write_time(output("json"), before);  // so that what was saved meanwhile is newer
}

void Builder::prepare()
{
    if (!is_prepared()) {
        say_(fmt::format("building the tests of {} (once)", exercise_.id()));
        build_tests();
    }
    const nlohmann::json recipe = nlohmann::json::parse(read_file(output("json")));
    const std::string object = output("o").string();
    compile_command_ = replaced(recipe.at("compile"), recipe.at("object"), object);
    compile_command_ = replaced(compile_command_, (places_.root / exercise_.stub()).string(),
                                (places_.my / exercise_.answer()).string());
    link_command_ = replaced(recipe.at("link"), recipe.at("object"), object);
    link_command_ = replaced(link_command_, recipe.at("program"), program().string());
}

Ended Builder::compile() const
{
    return run(compile_command_);
}

Ended Builder::link() const
{
    return run(link_command_);
}

}  // namespace unrolled::learn
