// learn: grade your answers to the exercises, and see what there is to do.
#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "check.hpp"
#include "screen.hpp"

namespace {

using namespace unrolled::learn;

struct Options {
    std::string exercise;
    bool json = false;
    std::string my = UNROLLED_ROOT "/my";
};

Paint paint()
{
    return isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr ? coloured() : Paint{};
}

// What an answer prints may be any bytes: those that are no UTF-8 are replaced.
std::string text_of(const nlohmann::json& json)
{
    return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

int run_check(const Options& options, const Places& places)
{
    const std::vector<Exercise> catalog = read_catalog(places.root);
    const auto say = [](const std::string& what) { fmt::print(stderr, "{} ...\n", what); };
    const Verdict verdict = check(places, find(catalog, options.exercise), say);
    fmt::print("{}", options.json ? text_of(to_json(verdict)) : verdict_text(verdict, paint()));
    return verdict.result == Result::passed ? 0 : 1;
}

int run_list(const Options& options, const Places& places)
{
    const std::vector<Exercise> catalog = read_catalog(places.root);
    const Solved solved(places);
    fmt::print("{}", options.json ? text_of(list_json(catalog, solved))
                                  : list_text(catalog, solved, paint()));
    return 0;
}

}  // namespace

int main(int argc, char** argv)
try {
    Options options;
    CLI::App app("Grade your answers to the exercises of the book.", "learn");
    app.require_subcommand(1);
    CLI::App* const check = app.add_subcommand("check", "Grade one exercise");
    check->add_option("exercise", options.exercise, "Its number or name")->required();
    CLI::App* const list = app.add_subcommand("list", "All exercises with their state");
    for (CLI::App* const command : {check, list}) {
        command->add_flag("--json", options.json, "For programs: print JSON");
        command->add_option("--my", options.my, "The folder of the answers");
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    const Places places = {UNROLLED_ROOT, UNROLLED_BUILD,
                           std::filesystem::absolute(options.my).lexically_normal()};
    return check->parsed() ? run_check(options, places) : run_list(options, places);
} catch (const UsageError& e) {
    fmt::print(stderr, "learn: {}\n", e.what());
    return 2;
} catch (const std::exception& e) {
    fmt::print(stderr, "learn: {}\n", e.what());
    return 1;
}
