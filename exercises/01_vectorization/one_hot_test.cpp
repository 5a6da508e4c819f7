#include "one_hot.hpp"

#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_4;
using exercise::answer;
using exercise::check;

TEST_CASE("a word is one 1, padding is none")
{
    check(one_hot_steps).with({{2, -1}}, 3).gives({{{0, 0, 1}, {0, 0, 0}}});
}

TEST_CASE("the beginning of 'hello': h 0, e 1, l 2, o 3, one sentence")
{
    check(one_hot_steps)
        .with({{0}, {1}, {2}, {2}}, 4)
        .gives({{{1, 0, 0, 0}}, {{0, 1, 0, 0}}, {{0, 0, 1, 0}}, {{0, 0, 1, 0}}});
}

TEST_CASE("time comes first, then the sentence, then the word")
{
    // two sentences, (0 1 2) and (1 0)
    check(one_hot_steps)
        .with({{0, 1}, {1, 0}, {2, -1}}, 3)
        .gives({{{1, 0, 0}, {0, 1, 0}}, {{0, 1, 0}, {1, 0, 0}}, {{0, 0, 1}, {0, 0, 0}}});
}

TEST_CASE("no step, steps of different width, and an unknown id are refused")
{
    check(one_hot_steps).with({}, 3).throws<std::invalid_argument>();
    check(one_hot_steps).with({{0, 1}, {2}}, 3).throws<std::invalid_argument>();
    check(one_hot_steps).with({{0, 3}}, 3).throws<std::out_of_range>();
}

TEST_CASE("30 000 words, and all but one of the numbers are 0")
{
    const Tensor3 xs = answer(one_hot_steps).with({{29999}}, 30000);
    REQUIRE(xs.size() == 30000);
    CHECK(sum_all(xs) == 1);
    CHECK(values(xs).back() == 1);
}

TEST_CASE("a one-hot row picks a row of the weights")
{
    check(look_up).with({1, 1, 0}, {{1, 2}, {3, 4}}).gives({{3, 4}, {3, 4}, {1, 2}});
}

TEST_CASE("with the identity as weights, the one-hot rows themselves appear")
{
    check(look_up)
        .with({2, 0, 1}, {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}})
        .gives({{0, 0, 1}, {1, 0, 0}, {0, 1, 0}});
}

TEST_CASE("padding times weights is zero")
{
    check(look_up).with({1, -1, 0}, {{1, 2}, {3, 4}}).gives({{3, 4}, {0, 0}, {1, 2}});
    const Matrix nothing = {{0, 0}};
    check(look_up).with({-1}, {{1, 2}, {3, 4}}).gives(nothing);
}

TEST_CASE("an id without a row is refused")
{
    check(look_up).with({0, 2}, {{1, 2}, {3, 4}}).throws<std::out_of_range>();
}
