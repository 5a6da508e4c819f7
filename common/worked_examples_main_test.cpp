#include <doctest/doctest.h>

#include <stdexcept>

#include "captured.hpp"
#include "scratch_folder.hpp"
#include "worked_example.hpp"

using namespace unrolled;

namespace {

WorkedExample right()
{
    WorkedExample example("first", "A right one");
    example.row("a", "1", 1);
    example.misprint("b", "1", 2, "why");
    return example;
}

WorkedExample wrong()
{
    WorkedExample example("second", "A wrong one");
    example.row("c", "1", 2);
    return example;
}

WorkedExample broken()
{
    throw std::runtime_error("no such word");
}

struct Outcome {
    int status;
    std::string out, err;
};

Outcome run(
    std::vector<std::string> arguments, const std::vector<Example>& examples,
    const std::function<void(const std::string&)>& figures = [](const std::string&) {})
{
    arguments.insert(arguments.begin(), "program");
    std::vector<char*> argv;
    for (std::string& argument : arguments) argv.push_back(argument.data());
    const Captured out(stdout), err(stderr);
    const int status =
        worked_examples_main(static_cast<int>(argv.size()), argv.data(), examples, figures);
    return {status, out.text(), err.text()};
}

}  // namespace

TEST_CASE("all examples are printed, counted, and agree or not")
{
    const Outcome good = run({}, {right});
    CHECK(good.status == 0);
    CHECK(good.out == right().text() +
                          "\n=== summary | 2 printed numbers: 1 agree, 1 misprinted, 0 differ "
                          "===\n");
    const Outcome bad = run({}, {right, wrong});
    CHECK(bad.status == 1);
    CHECK(bad.out == right().text() + "\n" + wrong().text() +
                         "\n=== summary | 3 printed numbers: 1 agree, 1 misprinted, 1 differ "
                         "===\n");
}

TEST_CASE("one example is printed alone; one that does not exist is refused with those that do")
{
    CHECK(run({"--only", "first"}, {right, wrong}).status == 0);
    CHECK(run({"--only", "second"}, {right, wrong}).out.starts_with("=== second | "));
    const Outcome missing = run({"--only", "third"}, {right, wrong});
    CHECK(missing.status == 2);
    CHECK(missing.out == "");
    CHECK(missing.err.starts_with("no example 'third', only first, second\n"));
}

TEST_CASE("figures are written into a folder that is made for them")
{
    const ScratchFolder folder;
    const std::string wanted = (folder.path() / "deep" / "er").string();
    std::string given;
    const auto figures = [&](const std::string& into) { given = into; };
    const Outcome outcome = run({"--figures", wanted}, {right}, figures);
    CHECK(outcome.status == 0);
    CHECK(given == wanted);
    CHECK(std::filesystem::is_directory(wanted));
    CHECK(outcome.out.ends_with("The figures are in " + wanted + "\n"));
    given = "untouched";
    run({}, {right}, figures);
    CHECK(given == "untouched");
}

TEST_CASE("an example that fails ends the program with its reason, after what came before")
{
    const Outcome outcome = run({}, {right, broken});
    CHECK(outcome.status == 1);
    CHECK(outcome.out == right().text() + "\n");
    CHECK(outcome.err == "no such word\n");
}

TEST_CASE("a wrong command line ends with status 2, help with 0")
{
    CHECK(run({"--bogus"}, {right}).status == 2);
    CHECK(run({"--only"}, {right}).status == 2);
    const Outcome help = run({"--help"}, {right});
    CHECK(help.status == 0);
    CHECK(help.out.find("--figures DIR") != std::string::npos);
}
