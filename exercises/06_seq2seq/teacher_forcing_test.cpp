#include "teacher_forcing.hpp"

#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_06_1;
using exercise::check;

TEST_CASE("one word is two steps: read <s> and write it, read it and write </s>")
{
    check(teacher_forcing).with({{3}}, 1, 2).gives({.inputs = {{1}, {3}}, .targets = {{3}, {2}}});
}

TEST_CASE("the lecture's translation: 4월이 3, 가장 4, 잔인한 5, 달 6")
{
    check(teacher_forcing)
        .with({{3, 4, 5, 6}}, 1, 2)
        .gives({.inputs = {{1}, {3}, {4}, {5}, {6}}, .targets = {{3}, {4}, {5}, {6}, {2}}});
}

TEST_CASE("two words beside one")
{
    check(teacher_forcing)
        .with({{3, 4}, {5}}, 1, 2)
        .gives({.inputs = {{1, 1}, {3, 5}, {4, -1}}, .targets = {{3, 5}, {4, 2}, {2, -1}}});
}

TEST_CASE("marks may have any ids")
{
    check(teacher_forcing)
        .with({{0}, {0, 1}}, 8, 7)
        .gives({.inputs = {{8, 8}, {0, 0}, {-1, 1}}, .targets = {{0, 0}, {7, 1}, {-1, 7}}});
}

TEST_CASE("a sentence without words is one step")
{
    check(teacher_forcing).with({{}}, 1, 2).gives({.inputs = {{1}}, .targets = {{2}}});
    check(teacher_forcing)
        .with({{}, {4}}, 1, 2)
        .gives({.inputs = {{1, 1}, {-1, 4}}, .targets = {{2, 4}, {-1, 2}}});
}

TEST_CASE("no sentence, and sentences that hold padding or marks, are refused")
{
    check(teacher_forcing).with({}, 1, 2).throws<std::invalid_argument>();
    check(teacher_forcing).with({{3, -1}}, 1, 2).throws<std::invalid_argument>();
    check(teacher_forcing).with({{3}, {1, 3}}, 1, 2).throws<std::invalid_argument>();
    check(teacher_forcing).with({{3, 2}, {3}}, 1, 2).throws<std::invalid_argument>();
}
