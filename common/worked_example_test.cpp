#include "worked_example.hpp"

#include <doctest/doctest.h>

using namespace unrolled;

namespace {

// Everything after the line with the title.
std::string body(const WorkedExample& example)
{
    const std::string text = example.text();
    return text.substr(text.find('\n') + 1);
}

}  // namespace

TEST_CASE("a section begins with its id and title")
{
    CHECK(WorkedExample("example_8_1", "Example 8-1: 네 단계").text() ==
          "=== example_8_1 | Example 8-1: 네 단계 ===\n");
}

TEST_CASE("a row shows what was printed, what was computed, and whether they agree")
{
    WorkedExample example("id", "title");
    example.row("h(1)", "0.0977", Real(0.09765625));
    example.row("y", ".33", Real(0.5));
    example.row("count", "26", 26);
    CHECK(body(example) ==
          "         lecture     computed\n"
          "  h(1)    0.0977   0.09765625   ok\n"
          "  y        .33     0.50000000   DIFFERS\n"
          "  count  26       26            ok\n");
    CHECK(example.rows() == 3);
    CHECK(example.failures() == 1);
    CHECK_FALSE(example.all_agree());
}

TEST_CASE("a vector has a row for each number, counted from 1")
{
    WorkedExample example("id", "title");
    example.row("y'(1)", "0.5 -0.25", Vector{0.5, -0.25});
    CHECK(body(example) ==
          "            lecture     computed\n"
          "  y'(1)[1]     0.5    0.50000000   ok\n"
          "  y'(1)[2]    -0.25  -0.25000000   ok\n");
    CHECK_THROWS_WITH_AS(example.row("h", "1 2", Vector{1}), "h has shape (1), expected (2)",
                         ShapeError);
    CHECK_THROWS_AS(example.row("h", "1 x", Vector{1, 2}), std::invalid_argument);
    CHECK(example.all_agree());
}

TEST_CASE("a misprint is named with the right number and counted apart")
{
    WorkedExample example("id", "title");
    example.misprint("idf", "0.968", Real(0.96875), "cut off");
    CHECK(body(example) ==
          "       lecture    computed\n"
          "  idf    0.968  0.96875000   misprint, right: 0.969 (cut off)\n");
    CHECK(example.all_agree());
    CHECK(example.misprints() == 1);
    CHECK(example.rows() == 1);
}

TEST_CASE("a misprint that is none fails")
{
    WorkedExample example("id", "title");
    example.misprint("idf", "0.966", Real(0.9661), "rounded up");
    CHECK(body(example).ends_with("   DIFFERS from what was said: the print is right\n"));
    CHECK_FALSE(example.all_agree());
    CHECK(example.misprints() == 0);
}

TEST_CASE("our own numbers have the decimals that were asked for and no mark")
{
    WorkedExample example("id", "title");
    example.note("a note");
    example.value("loss", Real(2.87459), 3);
    example.value("zero", Real(-0.0001), 2);
    example.value("h", Vector{1, -2}, 1);
    example.value("W", Matrix{{1, -2}, {0, 10}}, 0);
    CHECK(body(example) ==
          "  a note\n"
          "  loss              2.875\n"
          "  zero              0.00\n"
          "  h =  1.0  -2.0\n"
          "  W (2, 2)\n"
          "     1  -2\n"
          "     0  10\n");
    CHECK(example.rows() == 0);
    CHECK_THROWS_WITH_AS(example.value("x", 1, 9), "x: 9 decimals, expected 0 to 8",
                         std::invalid_argument);
    CHECK_THROWS_AS(example.value("x", Vector{1}, -1), std::invalid_argument);
}

TEST_CASE("columns fit the widest name, Korean or not, and no line ends in spaces")
{
    WorkedExample example("id", "title");
    example.row("은닉 상태", "1.5", Real(1.5));
    example.row("a", "100", 100);
    CHECK(body(example) ==
          "             lecture      computed\n"
          "  은닉 상태      1.5    1.50000000   ok\n"
          "  a            100    100            ok\n");
}

TEST_CASE("colours are written only if asked for, and change no text")
{
    WorkedExample example("id", "title");
    example.row("a", "1", 1);
    example.row("b", "1", 2);
    example.misprint("c", "1", 2, "why");
    CHECK(example.text().find('\x1b') == std::string::npos);
    const std::string coloured = example.text(true);
    CHECK(coloured.find("\x1b[32mok\x1b[0m") != std::string::npos);
    CHECK(coloured.find("\x1b[31mDIFFERS\x1b[0m") != std::string::npos);
    CHECK(coloured.find("\x1b[33mmisprint, right: 2 (why)\x1b[0m") != std::string::npos);
}
