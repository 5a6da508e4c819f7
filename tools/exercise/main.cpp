// The main function of every exercise's test program:
//
//     [--verify solution|stub|fakes|mistakes]   a test of the book on this exercise
//     [--fake zeros|ones|first-argument|first-answer] [--mistake K]   who stands in for the answer
//     [--json FILE]   write calls and result to this file, a line each
//     [--seed N]      of the random inputs
#include <fmt/format.h>

#include <functional>
#include <map>
#include <stdexcept>

#include "crash.hpp"
#include "record.hpp"
#include "runner.hpp"
#include "stand_in.hpp"

namespace {

using namespace unrolled::exercise;

const std::map<std::string, std::function<std::string()>> verifications = {
    {"solution", verify_solution},
    {"stub", verify_stub},
    {"fakes", verify_fakes},
    {"mistakes", verify_mistakes}};

struct Options {
    std::string verify;
    std::string json;
};

Options parse(const std::vector<std::string>& words)
{
    Options options;
    const std::map<std::string, std::function<void(const std::string&)>> setters = {
        {"--verify", [&](const std::string& value) { options.verify = value; }},
        {"--json", [&](const std::string& value) { options.json = value; }},
        {"--fake", [](const std::string& value) { stand_in().fake = fake_named(value); }},
        {"--mistake", [](const std::string& value) { stand_in().mistake = std::stoul(value) - 1; }},
        {"--seed", [](const std::string& value) { set_seed(std::stoull(value)); }}};
    for (std::size_t i = 0; i + 1 < words.size(); i += 2) setters.at(words[i])(words[i + 1]);
    if (words.size() % 2 != 0) throw std::invalid_argument(words.back() + " needs a value");
    return options;
}

int verify(const std::string& what)
{
    const std::string faults = verifications.at(what)();
    fmt::print("{}", faults.empty() ? what + ": as it must be\n" : faults);
    return faults.empty() ? 0 : 1;
}

int grade(const std::string& json)
{
    new_record().trace(json);
    if (!json.empty()) trace_crashes(json);
    const std::string printed = run_tests();
    record().write_result();
    if (json.empty()) fmt::print("{}", printed);
    return record().passed() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv)
try {
    const Options options = parse({argv + 1, argv + argc});
    return options.verify.empty() ? grade(options.json) : verify(options.verify);
} catch (const std::exception& e) {
    fmt::print(stderr, "{}: {}\n", argv[0], e.what());
    return 2;
}
