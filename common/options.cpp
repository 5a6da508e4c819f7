#include "options.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <vector>

#include "vocabulary.hpp"

namespace unrolled {
namespace {

CLI::Validator not_empty()
{
    return {[](const std::string& word) { return std::string(word.empty() ? "is empty" : ""); },
            ""};
}

// "--hiden=5" or "--hiden": an option that nobody declared.
[[noreturn]] void refuse_extra(const CLI::App& app, const std::string& argument)
{
    const std::string name = argument.substr(0, argument.find('='));
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& long_name : option->get_lnames()) names.push_back("--" + long_name);
    }
    const std::string near = nearest(name, names);
    const std::string help = near.empty() ? "--help lists them all" : "did you mean " + near + "?";
    const char* what = argument.starts_with('-') ? "unknown option" : "unexpected argument";
    throw CLI::ParseError(fmt::format("{} {}: {}", what, name, help), CLI::ExitCodes::ExtrasError);
}

// One option with its name, what `--help` calls its value, and its limits.
template <class Value>
void add(CLI::App& app, const char* name, Value& value, const char* type,
         const CLI::Validator& limits, const char* help)
{
    app.add_option(name, value, help)->type_name(type)->transform(limits);
}

void add_training_options(CLI::App& app, TextRunOptions& options)
{
    constexpr std::uint64_t million = 1'000'000;
    add(app, "--text", options.text, "FILE", not_empty(),
        "a UTF-8 text to learn; without it, the book's own prose");
    add(app, "--hidden", options.hidden, "N", whole_number(1, million),
        "numbers in the hidden state");
    add(app, "--steps", options.steps, "N", whole_number(1, 1000 * million),
        "training steps; with --resume, further ones");
    add(app, "--seq", options.seq, "N", whole_number(1, million), "time steps in one batch");
    add(app, "--batch", options.batch, "N", whole_number(1, million), "texts read side by side");
    add(app, "--lr", options.rate, "RATE", number_between(1e-9, 100), "learning rate");
    app.add_flag("--resume", options.resume, "go on from the checkpoint");
}

void add_other_options(CLI::App& app, TextRunOptions& options)
{
    add(app, "--seed", options.seed, "N", whole_number(0, UINT64_MAX),
        "the same seed gives the same text");
    add(app, "--checkpoint", options.checkpoint, "FILE", not_empty(),
        "where the model is saved and loaded from");
    add(app, "--sample", options.sample, "N", whole_number(1, 1'000'000'000),
        "write so many characters; without a training option, do nothing else");
    app.add_option("--prime", options.prime, "the text that a sample goes on from");
    add(app, "--temperature", options.temperature, "T", number_between(0.001, 1000),
        "how freely a sample chooses: near 0 always the likeliest, 1 as the model says");
    add(app, "--out", options.out, "DIR", not_empty(), "folder for figures and the checkpoint");
}

}  // namespace

CLI::Validator whole_number(std::uint64_t low, std::uint64_t high)
{
    const std::string limits = fmt::format("a whole number from {} to {}", low, high);
    const auto test = [=](std::string& word) -> std::string {
        std::uint64_t number = 0;
        const char* end = word.data() + word.size();
        const auto [rest, error] = std::from_chars(word.data(), end, number);
        if (error != std::errc() || rest != end || number < low || number > high) {
            return fmt::format("{} is not {}", word, limits);
        }
        word = std::to_string(number);  // CLI11 would read "010" as 8
        return "";
    };
    return {test, ""};
}

CLI::Validator number_between(double low, double high)
{
    const auto test = [=](const std::string& word) -> std::string {
        char* rest = nullptr;
        const double number = std::strtod(word.c_str(), &rest);
        const bool whole_word = !word.empty() && rest == word.c_str() + word.size();
        if (whole_word && number >= low && number <= high) return "";
        return fmt::format("{} is not a number from {} to {}", word, low, high);
    };
    return {test, ""};
}

void add_text_run_options(CLI::App& app, TextRunOptions& options)
{
    app.option_defaults()->always_capture_default();
    add_training_options(app, options);
    add_other_options(app, options);
}

bool parse(CLI::App& app, int argc, char** argv)
{
    app.allow_extras();
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        fmt::print("{}", app.help());
        return false;
    }
    const std::vector<std::string> extras = app.remaining();
    if (!extras.empty()) refuse_extra(app, extras.front());
    return true;
}

bool parse(CLI::App& app, int argc, char** argv, TextRunOptions& options)
{
    if (!parse(app, argc, argv)) return false;
    bool training = false;
    for (const char* name :
         {"--text", "--hidden", "--steps", "--seq", "--batch", "--lr", "--resume"}) {
        training = training || app.count(name) > 0;
    }
    options.only_sample = options.sample > 0 && !training;
    return true;
}

}  // namespace unrolled
