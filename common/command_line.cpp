#include "command_line.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <charconv>
#include <cstdlib>

#include "vocabulary.hpp"

namespace unrolled {
namespace {

CLI::Validator not_empty()
{
    return {[](const std::string& word) { return std::string(word.empty() ? "is empty" : ""); },
            ""};
}

// What does not fit is refused with both limits.
CLI::Validator whole_number_between(std::uint64_t low, std::uint64_t high)
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

template <class Value>
CLI::Option* add(CLI::App& app, const OptionText& option, Value& value)
{
    return app.add_option(option.name, value, option.help)->type_name(option.value);
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
    throw UsageError(fmt::format("{} {}: {}", what, name, help));
}

}  // namespace

struct CommandLine::Parser {
    CLI::App app;

    explicit Parser(const std::string& purpose) : app(purpose) {}
};

CommandLine::CommandLine(const std::string& purpose) : parser_(std::make_unique<Parser>(purpose))
{
    parser_->app.allow_extras();  // refuse_extra() has a better message
}

CommandLine::~CommandLine() = default;

void CommandLine::show_defaults()
{
    parser_->app.option_defaults()->always_capture_default();
}

void CommandLine::text(const OptionText& option, std::string& value)
{
    add(parser_->app, option, value);
}

void CommandLine::name(const OptionText& option, std::string& value)
{
    add(parser_->app, option, value)->transform(not_empty());
}

void CommandLine::choice(const OptionText& option, std::string& value,
                         const std::vector<std::string>& choices)
{
    add(parser_->app, option, value)->check(CLI::IsMember(choices));
}

void CommandLine::path(const OptionText& option, std::filesystem::path& value)
{
    add(parser_->app, option, value);
}

void CommandLine::words(const OptionText& option, std::vector<std::string>& value, int count)
{
    add(parser_->app, option, value)->expected(count);
}

void CommandLine::whole_number(const OptionText& option, unsigned long& value, std::uint64_t low,
                               std::uint64_t high)
{
    add(parser_->app, option, value)->transform(whole_number_between(low, high));
}

void CommandLine::whole_number(const OptionText& option, unsigned long long& value,
                               std::uint64_t low, std::uint64_t high)
{
    add(parser_->app, option, value)->transform(whole_number_between(low, high));
}

void CommandLine::number(const OptionText& option, double& value, double low, double high)
{
    add(parser_->app, option, value)->transform(number_between(low, high));
}

void CommandLine::flag(const char* name, bool& value, const char* help)
{
    parser_->app.add_flag(name, value, help);
}

void CommandLine::exclude(const char* one, const char* other)
{
    parser_->app.get_option(one)->excludes(parser_->app.get_option(other));
}

bool CommandLine::parse(int argc, char** argv)
{
    CLI::App& app = parser_->app;
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        fmt::print("{}", help());
        return false;
    } catch (const CLI::ParseError& error) {
        throw UsageError(error.what());
    }
    const std::vector<std::string> extras = app.remaining();
    if (!extras.empty()) refuse_extra(app, extras.front());
    return true;
}

bool CommandLine::given(const char* name) const
{
    const CLI::Option* option = parser_->app.get_option_no_throw(name);
    return option != nullptr && option->count() > 0;
}

std::string CommandLine::help() const
{
    return parser_->app.help();
}

}  // namespace unrolled
