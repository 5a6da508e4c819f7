#include "pair_run.hpp"

#include <doctest/doctest.h>

#include "captured.hpp"
#include "captured_error.hpp"
#include "checkpoint.hpp"
#include "pair_session_checks.hpp"
#include "tiny_pair_model.hpp"

using namespace unrolled;
using namespace unrolled::test;

namespace {

// A program's options as its reader gave them.
struct PairsGiven {
    PairRunOptions options;
    CommandLine line{""};

    explicit PairsGiven(std::vector<std::string> words)
    {
        words.insert(words.begin(), "program");
        std::vector<char*> argv;
        for (std::string& word : words) argv.push_back(word.data());
        add_pair_run_options(line, options);
        parse(line, static_cast<int>(argv.size()), argv.data(), options);
    }
};

std::filesystem::path saved_pairs(const ScratchFolder& folder)
{
    auto file = folder.path() / "model.ckpt";
    save_session(file, new_session(tiny_pair_model(), small_pairs(), {.hidden = 4, .batch = 5}));
    return file;
}

PairSession<TinyPairModel> pairs_gone_on(const std::vector<std::string>& words,
                                         const std::filesystem::path& file, bool reversed = false)
{
    const PairsGiven given(words);
    PairData data;
    return session_of(tiny_pair_model(), given.line, given.options, reversed, file, data);
}

}  // namespace

TEST_CASE("the options name the pairs; dates are learned if they name none")
{
    CHECK(pairs_to_learn(PairsGiven({"--task", "sort"}).options).name == "sort");
    CHECK(pairs_to_learn(PairsGiven({}).options).name == "date");
    CHECK(pairs_to_learn(PairsGiven({}).options, "reverse").name == "reverse");
    CHECK_THROWS_WITH_AS(pairs_to_learn(PairsGiven({}).options, "my.tsv"),
                         "the checkpoint has learned the file my.tsv: name it again by --pairs",
                         std::invalid_argument);
    CHECK(error_of<UsageError>([] {
              PairsGiven({"--task", "sort", "--pairs", "f"});
          }).starts_with("--task excludes --pairs"));
    CHECK(error_of<UsageError>([] { PairsGiven({"--task", "copy"}); }).starts_with("--task"));
    CHECK(error_of<UsageError>([] { PairsGiven({"--beam", "0"}); }).starts_with("--beam"));
}

TEST_CASE("a file is read as the options say, and skipped lines are counted")
{
    const ScratchFolder folder;
    const std::string file = folder.write("p.tsv", "ab\tcd\nalone\n").string();
    CHECK_THROWS_AS(pairs_to_learn(PairsGiven({"--pairs", file}).options), std::runtime_error);
    const Captured out(stdout);
    const PairData data =
        pairs_to_learn(PairsGiven({"--pairs", file, "--skip", "--unit", "characters"}).options);
    CHECK(data.source_unit == Unit::characters);
    CHECK(data.parts.train.size() + data.parts.test.size() + data.parts.dev.size() == 1);
    CHECK(out.text() == "1 lines are no pair and were skipped; the first: " + file +
                            ": line 2: one column, a pair has two (a tab between them)\n");
}

TEST_CASE("--translate alone only translates")
{
    CHECK(PairsGiven({"--translate", "x"}).options.only_translate);
    CHECK(PairsGiven({"--translate", "x", "--beam", "3", "--seed", "2"}).options.only_translate);
    CHECK_FALSE(PairsGiven({"--translate", "x", "--steps", "3"}).options.only_translate);
    CHECK_FALSE(PairsGiven({}).options.only_translate);
}

TEST_CASE("going on takes the checkpoint's sizes, and another learning rate")
{
    const ScratchFolder folder;
    const auto file = saved_pairs(folder);
    const auto session = pairs_gone_on({"--resume", "--task", "sort", "--lr", "0.5"}, file);
    CHECK(session.reading.setup.hidden == 4);
    CHECK(session.model.adam.rate == Real(0.5));
    const auto complaint = [&](const std::vector<std::string>& words, bool reversed) {
        return error_of<CheckpointError>([&] { pairs_gone_on(words, file, reversed); });
    };
    const std::string name = file.string() + " was trained with";
    CHECK(complaint({"--resume", "--hidden", "5"}, false) == name + " --hidden 4, not 5");
    CHECK(complaint({"--resume", "--batch", "3"}, false) == name + " --batch 5, not 3");
    CHECK(complaint({"--resume"}, true) == name + "out --reversed");
}

TEST_CASE("a beam of 0 or above the size of the vocabulary is refused")
{
    const PairLanguage language = language_of(small_pairs());
    require_beam(1, language);
    require_beam(7, language);
    CHECK_THROWS_WITH_AS(require_beam(8, language),
                         "--beam 8: at least 1 and at most 7, the tokens that a target can have",
                         UsageError);
    CHECK_THROWS_AS(require_beam(0, language), UsageError);
}

TEST_CASE("a session is taught, translates on the way, and is saved")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    PairsGiven given({"--steps", "600"});
    PairData data = small_pairs();
    auto session = new_session(tiny_pair_model(), data, {.hidden = 4, .batch = 5, .rate = 0.05});
    const Captured progress(stderr), samples(stdout);
    introduce(session.reading, data, 25);
    const TrainingLog log = teach(session, data, given.options, file);
    CHECK(log.steps_done == 600);
    CHECK(samples.text().find("--- step 500\n") != std::string::npos);
    CHECK(samples.text().find(" -> ") != std::string::npos);
    CHECK(samples.text().starts_with(
        "small: 50 pairs to learn from, 10 for the test; 7 tokens given, 7 to choose from\n"));
    CHECK(load_pair_reading(file, "tiny pairs").setup.hidden == 4);
}

TEST_CASE("questions are spread over all, and the answers' errors are printed")
{
    std::vector<Pair> pairs;
    for (int i = 0; i < 30; ++i) pairs.push_back({{std::to_string(i)}, {"a", "b", "c", "d"}});
    const auto some = some_questions(pairs, 3);
    REQUIRE(some.size() == 3);
    CHECK(some[1].source == Tokens{"10"});
    CHECK(some_questions(pairs, 40).size() == 30);
    std::string said;
    {
        const Captured out(stdout);
        print_errors("pairs", some,
                     std::vector<Tokens>{{"a", "b", "c", "d"}, {"a", "b", "c", "x"}, {"a", "b"}});
        said = out.text();
    }
    // BLEU: 9 of 10, 6 of 7, 3 of 4, 1 of 2; 12 tokens were right.
    CHECK(said ==
          "3 questions of pairs that were never learned: 33.3 % exactly right, 66.7 % wrong, "
          "25.0 % of the tokens wrong, BLEU 60.0\n");
}
