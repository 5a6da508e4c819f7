#include "online_attention.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_7;
using exercise::answer;
using exercise::check;

namespace {

const Real infinity = std::numeric_limits<Real>::infinity();
const Real ln3 = std::log(3.0);

// The three-word example (Karim): queries, keys and values of exercise 8.1.
const Matrix queries = {{1, 0, 2}, {2, 2, 2}, {2, 1, 3}};
const Matrix keys = {{0, 1, 1}, {4, 4, 0}, {2, 3, 1}};
const Matrix meanings = {{1, 2, 3}, {2, 8, 0}, {2, 6, 3}};

Memory nothing(std::size_t d_v)
{
    return {-infinity, 0, zeros<Vector>(d_v)};
}

// What is remembered of the first rows by a query of the example.
Memory after_rows(std::size_t query, std::size_t rows)
{
    Memory memory = nothing(3);
    for (std::size_t j = 0; j < rows; ++j) {
        memory = answer(read_row).with(memory, row(queries, query), row(keys, j), row(meanings, j));
        REQUIRE(memory.output.size() == 3);
    }
    return memory;
}

}  // namespace

TEST_CASE("a second row with the same score: the mean of both")
{
    const Vector q = {1.0}, k = {0.0}, v = {4.0};
    check(read_row).with({0, 1, {8.0}}, q, k, v).gives({0, 2, {6.0}});
}

TEST_CASE("the first row is all there is; its score is scaled")
{
    const Vector q = {1.0, 1.0, 1.0, 1.0}, k = {3.0, -1.0, 1.0, 5.0}, v = {7.0, -2.0};
    check(read_row).with(nothing(2), q, k, v).gives({4, 1, {7.0, -2.0}});
}

TEST_CASE("a smaller score: a third of the weight of the row before it")
{
    const Vector q = {1.0}, k = {0.0}, v = {4.0};
    check(read_row).with({ln3, 1, {8.0}}, q, k, v).gives({ln3, 4.0 / 3, {7.0}});
}

TEST_CASE("a larger score: all that was remembered counts a third of what it did")
{
    const Vector q = {1.0}, k = {ln3}, v = {4.0};
    check(read_row).with({0, 1, {8.0}}, q, k, v).gives({ln3, 4.0 / 3, {5.0}});
    check(read_row).with({0, 3, {8.0}}, q, k, v).gives({ln3, 2, {6.0}});
}

TEST_CASE("the three-word example: after two words, and after all three")
{
    const std::vector<Vector> whole = {{1.863874, 6.319371, 1.704189},
                                       {1.999110, 7.814124, 0.273472},
                                       {1.992555, 7.479636, 0.735877}};
    const Vector masked = {1.999021, 7.994127, 0.002936};
    const Memory two = after_rows(1, 2);
    for (std::size_t d = 0; d < 3; ++d) CHECK(std::abs(two.output(d) - masked(d)) <= 6e-7);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const Memory all = after_rows(i, 3);
        for (std::size_t d = 0; d < 3; ++d) CHECK(std::abs(all.output(d) - whole[i](d)) <= 6e-7);
    }
}

TEST_CASE("scores of a thousand, upwards and downwards")
{
    const Vector q = {1000.0}, up = {1.0}, down = {-1.0}, v = {4.0};
    check(read_row).with({-1000, 1, {8.0}}, q, up, v).gives({1000, 1, {4.0}});
    check(read_row).with({1000, 1, {8.0}}, q, down, v).gives({1000, 1, {8.0}});
    check(read_row).with({1000, 1, {8.0}}, q, up, v).gives({1000, 2, {6.0}});
}

TEST_CASE("two halves, measured against different scores")
{
    check(join).with({0, 1, {8.0}}, {0, 1, {4.0}}).gives({0, 2, {6.0}});
    check(join).with({0, 3, {8.0}}, {ln3, 1, {4.0}}).gives({ln3, 2, {6.0}});
    check(join).with({ln3, 1.5, {4.0}}, {0, 1.5, {8.0}}).gives({ln3, 2, {5.0}});
    check(join).with({-2000, 1, {8.0}}, {2000, 5, {4.0}}).gives({2000, 5, {4.0}});
}

TEST_CASE("who has read nothing changes nothing")
{
    const Memory some = {-3, 1.5, {8.0, 1.0}};
    check(join).with(some, nothing(2)).gives(some);
    check(join).with(nothing(2), some).gives(some);
    check(join).with(nothing(2), nothing(2)).gives(nothing(2));
}

TEST_CASE("sizes that do not fit are refused")
{
    const Vector one = {1.0}, two = {1.0, 2.0};
    check(read_row).with(nothing(1), one, two, one).throws<std::invalid_argument>();
    check(read_row).with(nothing(1), one, one, two).throws<std::invalid_argument>();
    check(join).with(nothing(1), nothing(2)).throws<std::invalid_argument>();
}
