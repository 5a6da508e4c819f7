#include "contest.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <csignal>

#include "contest_report.hpp"
#include "scratch_folder.hpp"

using namespace unrolled;
using namespace unrolled::compare;

namespace {

Entry some_entry(const std::string& name, double bits)
{
    return {.name = name,
            .setting = "so",
            .bits = bits,
            .parameters = 10,
            .seconds = 2,
            .characters = 600,
            .memory = 3e6,
            .curve = {}};
}

Outcome some_outcome(double rnn, double lstm, double transformer)
{
    return {.command = "c",
            .source = "novel.txt",
            .minutes = 0.5,
            .characters = 5000,
            .different = 16,
            .held_out = 500,
            .unseen = 2,
            .entries = {some_entry("RNN", rnn), some_entry("LSTM", lstm),
                        some_entry("Transformer", transformer)}};
}

}  // namespace

TEST_CASE("everybody takes part, and all are asked for the same characters")
{
    std::string text;
    for (int i = 0; i < 250; ++i) text += "one two, three\n";
    const Outcome outcome = hold({.command = "c", .source = "s", .text = text, .minutes = 0.001});
    CHECK(outcome.characters == 3750);
    CHECK(outcome.held_out == 375);
    CHECK(outcome.different == 10);
    CHECK(outcome.unseen == 0);
    CHECK_FALSE(outcome.interrupted);
    std::vector<std::string> names;
    for (const Entry& entry : outcome.entries) names.push_back(entry.name);
    for (const char* name :
         {"uniform", "unigram", "RNN", "LSTM", "Transformer", "gzip", "bzip2", "xz"}) {
        CAPTURE(name);
        CHECK(std::ranges::count(names, name) == 1);
    }
    CHECK(names.size() == 9);
    const ScratchFolder folder;
    REQUIRE(has_curves(outcome));
    draw_contest(folder.path() / "figure.svg", outcome);
    CHECK(folder.read("figure.svg").find("Transformer") != std::string::npos);
}

TEST_CASE("an outcome survives being saved")
{
    Outcome outcome = some_outcome(2.5, 2, 2.25);
    outcome.interrupted = true;
    outcome.entries[0].curve = {{1, 3}, {2, 2.5}};
    const Outcome back = from_results(to_results(outcome));
    CHECK(table_of(back) == table_of(outcome));
    CHECK(back.command == "c");
    CHECK(back.interrupted);
    REQUIRE(back.entries[0].curve.size() == 2);
    CHECK(back.entries[0].curve[1].bits == 2.5);
}

TEST_CASE("the table begins with most bits and gives each number its unit")
{
    const std::string table = table_of(some_outcome(2.5, 2, 2.25));
    CHECK(
        table.starts_with("novel.txt: 5000 characters, 16 different. The last tenth is held out;"));
    CHECK(table.find("RNN ") < table.find("Transformer "));
    CHECK(table.find("Transformer ") < table.find("\nLSTM "));
    CHECK(table.find("RNN             2.500           10       2.0           300      3 MB  so") !=
          std::string::npos);
}

TEST_CASE("the lecture's order is tested, not assumed")
{
    CHECK(order_of_networks(some_outcome(3, 2, 1)).find("Transformer, holds") != std::string::npos);
    for (const Outcome& outcome :
         {some_outcome(2, 3, 1), some_outcome(3, 1, 2), some_outcome(2, 2, 1)}) {
        CHECK(order_of_networks(outcome).find("Transformer, does not hold") != std::string::npos);
    }
    Outcome two = some_outcome(3, 2, 1);
    two.entries.pop_back();
    CHECK(order_of_networks(two).empty());
    CHECK_FALSE(has_curves(two));
}
