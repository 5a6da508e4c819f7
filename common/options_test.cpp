#include "options.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace unrolled;

namespace {

struct Parsed {
    TextRunOptions options;
    std::string usage_error;
};

// What a program makes of these words behind its name.
Parsed parsed(std::vector<std::string> words)
{
    words.insert(words.begin(), "program");
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    Parsed result;
    CommandLine line("");
    add_text_run_options(line, result.options);
    try {
        parse(line, static_cast<int>(argv.size()), argv.data(), result.options);
    } catch (const UsageError& error) {
        result.usage_error = error.what();
    }
    return result;
}

std::string usage_error(const std::vector<std::string>& words)
{
    return parsed(words).usage_error;
}

}  // namespace

TEST_CASE("without options the defaults stand and the program trains")
{
    const TextRunOptions options = parsed({}).options;
    CHECK(options.text.empty());
    CHECK(options.hidden == 128);
    CHECK(options.steps == 2000);
    CHECK(options.seed == 1);
    CHECK_FALSE(options.only_sample);
}

TEST_CASE("every option of training arrives")
{
    const TextRunOptions o = parsed({"--text=my.txt", "--hidden=64", "--steps=10", "--seq", "5",
                                     "--batch=3", "--lr=1e-3", "--seed=18446744073709551615",
                                     "--checkpoint", "m.ckpt", "--resume", "--out=folder"})
                                 .options;
    CHECK(o.text == "my.txt");
    CHECK(o.hidden == 64);
    CHECK(o.steps == 10);
    CHECK(o.seq == 5);
    CHECK(o.batch == 3);
    CHECK(o.rate == 1e-3);
    CHECK(o.seed == UINT64_MAX);
    CHECK(o.checkpoint == "m.ckpt");
    CHECK(o.resume);
    CHECK(o.out == "folder");
    CHECK_FALSE(o.only_sample);
}

TEST_CASE("every option of writing arrives")
{
    const TextRunOptions o =
        parsed({"--sample", "200", "--prime", "나는", "--temperature=0.5"}).options;
    CHECK(o.sample == 200);
    CHECK(o.prime == "나는");
    CHECK(o.temperature == 0.5);
    CHECK(o.only_sample);
}

TEST_CASE("--sample trains only beside a training option")
{
    const std::vector<std::string> alone = {"--sample",      "9", "--prime", "x",
                                            "--temperature", "2", "--seed",  "3",
                                            "--checkpoint",  "f", "--out",   "d"};
    CHECK(parsed(alone).options.only_sample);
    CHECK(parsed(alone).usage_error.empty());
    for (const std::string option : {"--text", "--hidden", "--steps", "--seq", "--batch", "--lr"}) {
        CAPTURE(option);
        CHECK_FALSE(parsed({"--sample", "9", option, "7"}).options.only_sample);
    }
    CHECK_FALSE(parsed({"--sample", "9", "--resume"}).options.only_sample);
}

TEST_CASE("sizes are whole numbers from 1 to a limit")
{
    CHECK(usage_error({"--hidden", "0"}) == "--hidden: 0 is not a whole number from 1 to 1000000");
    for (const std::string option : {"--hidden", "--steps", "--seq", "--batch", "--sample"}) {
        for (const std::string bad : {"0", "-5", "1.5", "1e3", "nan", "many", "", "7 ", "0x10",
                                      "99999999999", "99999999999999999999999"}) {
            CAPTURE(option);
            CAPTURE(bad);
            const std::string message = usage_error({std::string(option).append("=").append(bad)});
            CHECK(message.starts_with(option));
            CHECK(usage_error({option, "1"}).empty());
        }
    }
    CHECK(usage_error({"--hidden", "-5"}) ==
          "--hidden: -5 is not a whole number from 1 to 1000000");
}

TEST_CASE("a leading zero does not make a number octal")
{
    CHECK(parsed({"--hidden", "010"}).options.hidden == 10);
}

TEST_CASE("rate and temperature are finite and positive")
{
    CHECK(usage_error({"--lr", "nan"}) == "--lr: nan is not a number from 1e-09 to 100");
    for (const std::string bad :
         {"0", "-1", "inf", "-inf", "nan", "1e9", "fast", "1.0x", "1e-400"}) {
        CAPTURE(bad);
        CHECK(usage_error({"--lr", bad}).starts_with("--lr: "));
        CHECK(usage_error({"--temperature", bad}).starts_with("--temperature: "));
    }
    CHECK(usage_error({"--seed", "-1"}).starts_with("--seed: -1 is not a whole number"));
}

TEST_CASE("an empty name is refused")
{
    CHECK(usage_error({"--text", ""}) == "--text: is empty");
    CHECK(usage_error({"--checkpoint", ""}) == "--checkpoint: is empty");
}

TEST_CASE("an unknown option is refused with the nearest one")
{
    CHECK(usage_error({"--hiden", "5"}) == "unknown option --hiden: did you mean --hidden?");
    CHECK(usage_error({"--hiden=5"}) == "unknown option --hiden: did you mean --hidden?");
    CHECK(usage_error({"--stps", "5"}) == "unknown option --stps: did you mean --steps?");
    CHECK(usage_error({"--quux-frobnicate"}) ==
          "unknown option --quux-frobnicate: --help lists them all");
    CHECK(usage_error({"my.txt"}) == "unexpected argument my.txt: --help lists them all");
}

TEST_CASE("a missing or a second value is refused")
{
    CHECK(usage_error({"--hidden"}).starts_with("--hidden"));
    CHECK(usage_error({"--hidden", "5", "--hidden", "6"}).starts_with("--hidden"));
}

TEST_CASE("the help lists every option")
{
    TextRunOptions options;
    CommandLine line("");
    add_text_run_options(line, options);
    const std::string help = line.help();
    for (const std::string option :
         {"--help", "--text", "--hidden", "--steps", "--seq", "--batch", "--lr", "--seed",
          "--checkpoint", "--resume", "--sample", "--prime", "--temperature", "--out"}) {
        CAPTURE(option);
        CHECK(help.find(option) != std::string::npos);
    }
    CHECK(help.find("--checkpoint FILE") != std::string::npos);
    CHECK(help.find("--hidden N=128") != std::string::npos);
}
