#include "interpolation.hpp"

#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_05_5;
using exercise::answer;
using exercise::check;

namespace {

const Vector halves = {0.5, 0.5};

}  // namespace

TEST_CASE("two orders and two words")
{
    const Vector lambdas = {0.4, 0.6};
    check(interpolate).with({{0.5, 0.5}, {1, 0}}, lambdas).gives({0.8, 0.2});
    check(interpolate).with({{0.5, 0.5}, {0, 0}}, lambdas).gives({0.5, 0.5});
}

TEST_CASE("I am Sam: what comes after '<s> I'?")
{
    // The columns: am, do, Sam, </s>, I, and one for each of the other six words. Of 17 tokens,
    // <s> not among them, am is 2, do 1, Sam 2, </s> 3, I 3; after I comes am twice and do once;
    // after <s> I once am and once do.
    const Real one = 1.0 / 17;
    const Matrix p = {{2 * one, one, 2 * one, 3 * one, 3 * one, one, one, one, one, one, one},
                      {2.0 / 3, 1.0 / 3, 0, 0, 0, 0, 0, 0, 0, 0, 0},
                      {0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0}};
    const Vector lambdas = {0.1, 0.3, 0.6};
    const Real am = 0.2 / 17 + 0.2 + 0.3, once = 0.1 / 17;  // 'like' is no longer impossible
    check(interpolate)
        .with(p, lambdas)
        .gives({am, once + 0.4, 2 * once, 3 * once, 3 * once, once, once, once, once, once, once});
}

TEST_CASE("two histories were never seen: their weight goes to the third, and nothing is lost")
{
    const Vector lambdas = {0.2, 0.3, 0.5};
    check(interpolate).with({{0.25, 0.75}, {0, 0}, {0, 0}}, lambdas).gives({0.25, 0.75});
    check(interpolate).with({{0.25, 0.75}, {0, 0}, {0.6, 0.4}}, lambdas).gives({0.5, 0.5});
}

TEST_CASE("a weight of 1 chooses one order alone")
{
    const Vector first = {1, 0}, second = {0, 1};
    check(interpolate).with({{0.25, 0.75}, {0.5, 0.5}}, first).gives({0.25, 0.75});
    check(interpolate).with({{0.25, 0.75}, {0.5, 0.5}}, second).gives({0.5, 0.5});
}

TEST_CASE("weights that are none, and histories that nobody has seen, are refused")
{
    const Matrix p = {{0.5, 0.5}, {1, 0}}, unseen = {{0, 0}, {0, 0}},
                 second_only = {{0, 0}, {1, 0}};
    const Vector too_many = {0.5, 0.3, 0.2}, small = {0.5, 0.4}, negative = {1.5, -0.5};
    const Vector first = {1, 0};
    for (const Vector& bad : {too_many, small, negative}) {
        check(interpolate).with(p, bad).throws<std::invalid_argument>();
        check(em_round).with(p, bad).throws<std::invalid_argument>();
    }
    check(interpolate).with(unseen, halves).throws<std::invalid_argument>();
    check(interpolate).with(second_only, first).throws<std::invalid_argument>();
}

TEST_CASE("three times as probable, three times the share")
{
    check(em_round).with({{0.1, 0.3}}, halves).gives({0.25, 0.75});
    check(em_round).with({{0.1, 0.3}, {0, 0.2}}, halves).gives({0.125, 0.875});
}

TEST_CASE("an order that is trusted more gets more of the share")
{
    const Vector lambdas = {0.8, 0.2};
    check(em_round).with({{0.1, 0.1}, {0.1, 0.4}}, lambdas).gives({0.65, 0.35});
}

TEST_CASE("a token that no order knows has no say")
{
    check(em_round).with({{0.1, 0.3}, {0, 0}}, halves).gives({0.25, 0.75});
    check(em_round).with({{0, 0}}, halves).gives({0.5, 0.5});
    check(em_round).with(zeros<Matrix>(0, 2), halves).gives({0.5, 0.5});
    const Vector first = {1, 0};
    check(em_round).with({{0, 0.3}}, first).gives({1, 0});
}

TEST_CASE("round after round the weights settle at the best ones")
{
    // One token in three is known by the first order only: the derivative of
    // log(0.3 a) + 2 log(0.2 a + 0.6 b) with b = 1 - a is 0 at a = 0.5.
    const Matrix p = {{0.3, 0}, {0.2, 0.6}, {0.2, 0.6}};
    Vector lambdas = {0.9, 0.1};
    for (int round = 0; round < 100; ++round) {
        lambdas = answer(em_round).with(p, lambdas);
        REQUIRE(lambdas.size() == 2);
    }
    CHECK(lambdas(0) == doctest::Approx(0.5));
    CHECK(lambdas(1) == doctest::Approx(0.5));
}
