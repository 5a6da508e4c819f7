#include "positions.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_5;
using exercise::answer;
using exercise::check;

TEST_CASE("one clock: its hand turns by one radian from word to word")
{
    check(positions).with(2, 2).gives({{0.0, 1.0}, {std::sin(1.0), std::cos(1.0)}});
    check(positions).with(4, 2).gives({{0.0, 1.0},
                                       {0.841470984808, 0.540302305868},
                                       {0.909297426826, -0.416146836547},
                                       {0.141120008060, -0.989992496600}},
                                      1e-11);
}

TEST_CASE("two clocks: the second is a hundred times slower")
{
    check(positions).with(3, 4).gives(
        {{0.0, 1.0, 0.0, 1.0},
         {std::sin(1.0), std::cos(1.0), std::sin(0.01), std::cos(0.01)},
         {std::sin(2.0), std::cos(2.0), std::sin(0.02), std::cos(0.02)}});
}

TEST_CASE("four clocks: each ten times slower than the one before")
{
    Matrix expected = zeros<Matrix>(60, 8);
    for (std::size_t t = 0; t < 60; ++t) {
        Real angle = static_cast<Real>(t);
        for (std::size_t j = 0; j < 8; j += 2, angle /= 10) {
            expected(t, j) = std::sin(angle);
            expected(t, j + 1) = std::cos(angle);
        }
    }
    check(positions).with(60, 8).gives(expected);
}

TEST_CASE("no words have no positions")
{
    check(positions).with(0, 6).gives(zeros<Matrix>(0, 6));
}

TEST_CASE("to stay where one is changes nothing")
{
    check(go_on).with(0, 2).gives({{1.0, 0.0}, {0.0, 1.0}});
    check(go_on).with(0, 4).gives({{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}});
}

TEST_CASE("one word on, and three words back")
{
    const Real s = std::sin(1.0), c = std::cos(1.0), s3 = std::sin(3.0), c3 = std::cos(3.0);
    check(go_on).with(1, 2).gives({{c, s}, {-s, c}});
    check(go_on).with(-3, 2).gives({{c3, -s3}, {s3, c3}});
}

TEST_CASE("two clocks go on: two blocks, nothing beside them")
{
    const Real s = std::sin(5.0), c = std::cos(5.0), slow_s = std::sin(0.05);
    const Real slow_c = std::cos(0.05);
    check(go_on).with(5, 4).gives(
        {{c, s, 0, 0}, {-s, c, 0, 0}, {0, 0, slow_c, slow_s}, {0, 0, -slow_s, slow_c}});
}

TEST_CASE("the same matrix leads from every word to the one seven words on")
{
    const Matrix P = answer(positions).with(30, 10), M = answer(go_on).with(7, 10);
    REQUIRE((P.shape(0) == 30 && P.shape(1) == 10 && M.shape(0) == 10 && M.shape(1) == 10));
    for (std::size_t t = 0; t + 7 < 30; ++t) {
        const Vector there = matmul(M, row(P, t)), expected = row(P, t + 7);
        for (std::size_t j = 0; j < 10; ++j) {
            INFO("from word ", t, " to word ", t + 7, ", column ", j);
            REQUIRE(std::abs(there(j) - expected(j)) <= 1e-12);
        }
    }
}

TEST_CASE("widths without pairs and a negative number of words are refused")
{
    for (const std::int64_t width : {5, 1, 0, -4}) {
        check(positions).with(3, width).throws<std::invalid_argument>();
        check(go_on).with(3, width).throws<std::invalid_argument>();
    }
    check(positions).with(-1, 4).throws<std::invalid_argument>();
}
