#include "command_line.hpp"

#include <doctest/doctest.h>

#include "captured.hpp"
#include "captured_error.hpp"

using namespace unrolled;

namespace {

// A program with an option of each kind.
struct Program {
    std::string title = "none", colour;
    std::filesystem::path out = "here";
    std::vector<std::string> pair;
    std::size_t count = 7;
    double ratio = 0.5;
    bool loud = false;
    CommandLine line{"Does nothing."};

    Program()
    {
        line.text({"--title", "TEXT", "what it is called"}, title);
        line.choice({"--colour", "NAME", "of two"}, colour, {"red", "green"});
        line.path({"--out", "DIR", "a folder"}, out);
        line.words({"--pair", "A B", "two words"}, pair, 2);
        line.show_defaults();
        line.whole_number({"--count", "N", "how many"}, count, 2, 9);
        line.number({"--ratio", "R", "how much"}, ratio, 0, 1);
        line.flag("--loud", loud, "say more");
        line.exclude("--title", "--colour");
    }
    bool parse(std::vector<std::string> words)
    {
        words.insert(words.begin(), "program");
        std::vector<char*> argv;
        for (std::string& word : words) argv.push_back(word.data());
        return line.parse(static_cast<int>(argv.size()), argv.data());
    }
};

std::string complaint(const std::vector<std::string>& words)
{
    return error_of<UsageError>([&] { Program().parse(words); });
}

}  // namespace

TEST_CASE("an option of every kind sets its variable, the others stay")
{
    Program program;
    CHECK(program.parse({"--title", "", "--out", "there", "--pair", "a", "b", "--count", "007"}));
    CHECK(program.title == "");
    CHECK(program.out == "there");
    CHECK(program.pair == std::vector<std::string>{"a", "b"});
    CHECK(program.count == 7);
    CHECK(program.ratio == 0.5);
    CHECK_FALSE(program.loud);
    Program other;
    CHECK(other.parse({"--colour", "green", "--ratio", "1", "--loud"}));
    CHECK(other.colour == "green");
    CHECK(other.ratio == 1);
    CHECK(other.loud);
    CHECK(other.title == "none");
}

TEST_CASE("it knows what was given, even if that is the default")
{
    Program program;
    program.parse({"--count", "7", "--loud"});
    CHECK(program.line.given("--count"));
    CHECK(program.line.given("--loud"));
    CHECK_FALSE(program.line.given("--ratio"));
    CHECK_FALSE(program.line.given("--undeclared"));
}

TEST_CASE("what does not fit is refused with the option's name and its limits")
{
    CHECK(complaint({"--count", "1"}) == "--count: 1 is not a whole number from 2 to 9");
    CHECK(complaint({"--ratio", "1.5"}) == "--ratio: 1.5 is not a number from 0 to 1");
    CHECK(complaint({"--colour", "blue"}) == "--colour: blue not in {red,green}");
    CHECK(complaint({"--pair", "a"}).starts_with("--pair: At least 2 required"));
    CHECK(complaint({"--colour", "red", "--title", "x"}) == "--title excludes --colour");
    CHECK(complaint({"--cuont", "3"}) == "unknown option --cuont: did you mean --count?");
}

TEST_CASE("the help says what each option is, and the defaults that it should show")
{
    const std::string help = Program().line.help();
    CHECK(help.starts_with("Does nothing.\n"));
    for (const std::string part :
         {"--title TEXT Excludes: --colour", "--colour NAME:{red,green}", "--out DIR  ",
          "--pair A B x 2", "--count N=7", "--ratio R=0.5", "--loud  ", "say more"}) {
        CAPTURE(part);
        CHECK(help.find(part) != std::string::npos);
    }
}

TEST_CASE("--help prints the help and ends the program")
{
    Program program;
    const Captured out(stdout);
    CHECK_FALSE(program.parse({"--help"}));
    CHECK(out.text().find("--count N=7") != std::string::npos);
}
