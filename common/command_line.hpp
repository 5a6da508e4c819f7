/// \file
/// A program's command line: options with their limits, help, and messages that help.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace unrolled {

/// A command line that does not fit. The message names the option and what would fit.
struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What the help says of an option.
struct OptionText {
    const char* name;   ///< `--hidden`
    const char* value;  ///< What stands for its value: `N`, `FILE`.
    const char* help;   ///< A few words.
};

/// Declare options, each with the variable that it sets, then parse(). The variables must live as
/// long. What is not given stays as it is: the variables' values are the defaults.
class CommandLine {
public:
    /// \param purpose the first line of the help
    explicit CommandLine(const std::string& purpose);
    ~CommandLine();
    CommandLine(const CommandLine&) = delete;
    CommandLine& operator=(const CommandLine&) = delete;

    /// The help shows the defaults of all options that are declared from here on.
    void show_defaults();

    /// Any text, the empty one too.
    void text(const OptionText& option, std::string& value);
    /// A text that is not empty: the name of a file, a folder, a thing.
    void name(const OptionText& option, std::string& value);
    /// One of a few words.
    void choice(const OptionText& option, std::string& value,
                const std::vector<std::string>& choices);
    /// A file or a folder.
    void path(const OptionText& option, std::filesystem::path& value);
    /// So many words behind one option.
    void words(const OptionText& option, std::vector<std::string>& value, int count);
    /// A whole number within limits, in decimal. std::size_t and std::uint64_t are one of the two.
    void whole_number(const OptionText& option, unsigned long& value, std::uint64_t low,
                      std::uint64_t high);
    /// The same for the other type of 64 bits.
    void whole_number(const OptionText& option, unsigned long long& value, std::uint64_t low,
                      std::uint64_t high);
    /// A number within limits.
    void number(const OptionText& option, double& value, double low, double high);
    /// An option without a value.
    void flag(const char* name, bool& value, const char* help);
    /// Refuse two options side by side; both are declared.
    void exclude(const char* one, const char* other);

    /// Set the variables. \return false if the program should end: the help was printed
    /// \throws UsageError for a value outside of its limits (named in the message), a missing one,
    /// one too many, or an option that does not exist (with the nearest one that does)
    bool parse(int argc, char** argv);
    /// Was the option on the command line? False for one that was never declared.
    bool given(const char* name) const;
    /// What `--help` prints.
    std::string help() const;

private:
    struct Parser;  // only command_line.cpp knows the library, which takes 10 s to compile
    std::unique_ptr<Parser> parser_;
};

}  // namespace unrolled
