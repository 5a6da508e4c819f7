// Right and wrong answers to exercise 2.6, from file to verdict.
#include <doctest/doctest.h>

#include "contract_text.hpp"
#include "desk.hpp"

using namespace unrolled;
using namespace unrolled::learn;

TEST_CASE("an exercise that was never touched is copied and not written yet")
{
    const Desk desk;
    const Verdict verdict = check(desk.places, desk.exercise, [](const std::string&) {});
    CHECK(verdict.result == Result::not_written);
    CHECK(verdict.notes.size() >= 1);
    CHECK(desk.state() == State::not_started);
}

TEST_CASE("a right answer passes, and counts until it is changed")
{
    const Desk desk;
    const Verdict verdict = desk.grade_body(right);
    CHECK(verdict.result == Result::passed);
    CHECK(verdict.cases >= 10);
    CHECK(desk.state() == State::passed);
    CHECK(desk.grade_body("    return c;\n").result == Result::failed);
    CHECK(desk.state() == State::in_work);
}

TEST_CASE("a wrong answer is shown with the case, and a known mistake with its sentence")
{
    const Desk desk;
    const Verdict verdict = desk.grade_body("    return leak * h_prev + (1 - leak) * c;\n");
    CHECK(verdict.result == Result::failed);
    REQUIRE(verdict.failed);
    CHECK(verdict.failed->file == "exercises/02_rnn/leaky_step_test.cpp");
    CHECK(line_text(desk.places.root / verdict.failed->file, verdict.failed->line) ==
          "check(leaky_step).with(x, h, zero, zero, bias, 0.1).gives({0.45});");
    CHECK_FALSE(verdict.failed->is_hidden);
    REQUIRE(verdict.failed->inputs.size() == 6);
    CHECK(verdict.failed->inputs[1] == std::pair<std::string, std::string>("h_prev", "[0.5]"));
    CHECK(verdict.failed->expected == "[0.45]");
    CHECK(verdict.failed->actual == "[0.05]");
    CHECK(verdict.diagnosis.starts_with("The two parts are swapped"));
}

TEST_CASE("an answer that nobody thought of has no diagnosis; a wrong shape is no crash")
{
    const Verdict verdict = Desk().grade_body("    (void)c;\n    return zeros<Vector>(7);\n");
    CHECK(verdict.result == Result::failed);
    CHECK(verdict.diagnosis.empty());
    CHECK(verdict.failed->difference == "the shape is (7), expected (1)");
}

TEST_CASE("of a case that is not public only the name is told")
{
    const Verdict verdict = Desk().grade_body("    if (h_prev.size() > 3) return c;\n" + right);
    CHECK(verdict.result == Result::failed);
    REQUIRE(verdict.failed);
    CHECK(verdict.failed->is_hidden);
    CHECK(verdict.failed->test == "random sizes, weights and leaks");
}

TEST_CASE("an exception that nobody expects is an answer like any other")
{
    const Verdict verdict = Desk().grade_body("    throw std::runtime_error(\"oh\");\n" + right);
    CHECK(verdict.result == Result::failed);
    CHECK(verdict.failed->actual == "throws std::runtime_error: oh");
}
