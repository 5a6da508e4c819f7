#include "pairs.hpp"

#include <doctest/doctest.h>

#include "captured_error.hpp"
#include "scratch_folder.hpp"
#include "text.hpp"

using namespace unrolled;

namespace {

PairFile parsed_pairs(std::string_view text, bool skip)
{
    return parse_pairs(text, "f", {.unit = Unit::words, .skip = skip, .longest_line = 30});
}

std::string pair_complaint(const std::string& text)
{
    return error_of<TextError>([&] { parsed_pairs(text, false); });
}

}  // namespace

TEST_CASE("a text becomes tokens and is put together again")
{
    CHECK(tokens_of("I say: no", Unit::words) == Tokens{"i", "say", ":", "no"});
    CHECK(tokens_of("\uac00 b", Unit::characters) == Tokens{"\uac00", " ", "b"});
    CHECK(tokens_of(" HH  AW1 ", Unit::fields) == Tokens{"HH", "AW1"});
    CHECK(text_of({"a", "b"}, Unit::words) == "a b");
    CHECK(text_of({"a", "b"}, Unit::fields) == "a b");
    CHECK(text_of({"a", "b"}, Unit::characters) == "ab");
}

TEST_CASE("a file has a pair a line, and empty lines do not count")
{
    const ScratchFolder folder;
    const auto path = folder.write("p.tsv", "Go now\tgeh\r\n\nyes\tja\n");
    const PairFile file = read_pairs(path, {});
    REQUIRE(file.pairs.size() == 2);
    CHECK(file.pairs[0].source == Tokens{"go", "now"});
    CHECK(file.pairs[0].target == Tokens{"geh"});
    CHECK(file.pairs[1].target == Tokens{"ja"});
    CHECK(file.skipped == 0);
}

TEST_CASE("a line that is no pair is refused by its number")
{
    CHECK(pair_complaint("a\tb\nalone\n") ==
          "f: line 2: one column, a pair has two (a tab between them)");
    CHECK(pair_complaint("a\tb\tc\n") == "f: line 1: 3 columns, a pair has two");
    CHECK(pair_complaint("\n\tb\n") == "f: line 2: the first side is empty");
    CHECK(pair_complaint("a\t \n") == "f: line 1: the second side is empty");
    CHECK(pair_complaint(std::string(30, 'a') + "\tb") == "f: line 1: 32 characters, at most 30");
    CHECK(pair_complaint(std::string(28, 'a') + "\tb") == "no exception");
}

TEST_CASE("or it is skipped and counted")
{
    const PairFile file =
        parsed_pairs("alone\na\tb\n\tb\na\tb\tc\n" + std::string(10'000, 'x'), true);
    CHECK(file.pairs.size() == 1);
    CHECK(file.skipped == 4);
    CHECK(file.first_skipped == "f: line 1: one column, a pair has two (a tab between them)");
}

TEST_CASE("a file in which no pair is left is refused")
{
    const auto left = [](const std::string& text) {
        return error_of<TextError>([&] { parsed_pairs(text, true); });
    };
    CHECK(left("\n\n") == "f: no pair is left, 0 lines skipped");
    CHECK(left("a\t\n") ==
          "f: no pair is left, 1 lines skipped; f: line 1: the second side is empty");
}

TEST_CASE("a source stands in one part only")
{
    CHECK(part_number("abacus") < 10);
    std::vector<Pair> pairs;
    for (int i = 0; i < 2000; ++i) {
        pairs.push_back({{std::to_string(i % 1000)}, {std::to_string(i)}});
    }
    const PairParts parts = split_pairs(pairs, Unit::words);
    CHECK(parts.train.size() + parts.dev.size() + parts.test.size() == 2000);
    CHECK(parts.train.size() > 1600);
    CHECK(parts.test.size() > 120);
    CHECK(parts.dev.size() > 10);
    for (const Pair& pair : parts.test) CHECK(part_number(pair.source[0]) < 10);
    for (const Pair& pair : parts.train) CHECK(part_number(pair.source[0]) > 11);
}
