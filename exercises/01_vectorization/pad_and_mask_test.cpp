#include "pad_and_mask.hpp"

#include <limits>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_2;
using exercise::check;

TEST_CASE("two sentences of different length share a box")
{
    check(pad_and_mask)
        .with({{0, 1, 2}, {3, 4}})
        .gives({.ids = {{0, 3}, {1, 4}, {2, -1}}, .mask = {{1, 1}, {1, 1}, {1, 0}}});
}

TEST_CASE("'You say goodbye.' beside 'I say hello.' and 'Hello!'")
{
    check(pad_and_mask)
        .with({{0, 1, 2, 6}, {4, 1, 5, 6}, {5}})
        .gives({.ids = {{0, 4, 5}, {1, 1, -1}, {2, 5, -1}, {6, 6, -1}},
                .mask = {{1, 1, 1}, {1, 1, 0}, {1, 1, 0}, {1, 1, 0}}});
}

TEST_CASE("one sentence alone needs no padding: the box is one column")
{
    const Matrix mask = {{1}, {1}};
    check(pad_and_mask).with({{7, 7}}).gives({.ids = {{7}, {7}}, .mask = mask});
}

TEST_CASE("an empty sentence is a column of padding")
{
    const Matrix mask = {{0, 1, 0}, {0, 1, 0}};
    check(pad_and_mask)
        .with({{}, {8, 9}, {}})
        .gives({.ids = {{-1, 8, -1}, {-1, 9, -1}}, .mask = mask});
}

TEST_CASE("a batch without a word is refused")
{
    check(pad_and_mask).with({}).throws<std::invalid_argument>();
    check(pad_and_mask).with({{}, {}}).throws<std::invalid_argument>();
}

TEST_CASE("a negative id in a sentence is refused")
{
    check(pad_and_mask).with({{0, -1, 2}}).throws<std::invalid_argument>();
}

TEST_CASE("the mean leaves out what the mask leaves out")
{
    const Matrix losses = {{2, 6}, {4, 9}};
    check(masked_mean).with(losses, {{1, 1}, {1, 0}}).gives(4);
    check(masked_mean).with(losses, {{1, 1}, {1, 1}}).gives(5.25);
    check(masked_mean).with(losses, {{0, 0}, {0, 1}}).gives(9);
}

TEST_CASE("every word counts the same, in a long sentence and in a short one")
{
    const Matrix losses = {{1, 9}, {1, 0}, {1, 0}};
    check(masked_mean).with(losses, {{1, 1}, {1, 0}, {1, 0}}).gives(3);
}

TEST_CASE("what the network computes at a padded place cannot reach the mean")
{
    const Real infinity = std::numeric_limits<Real>::infinity();
    const Real not_a_number = std::numeric_limits<Real>::quiet_NaN();
    const Matrix losses = {{3, infinity}, {5, not_a_number}};
    check(masked_mean).with(losses, {{1, 0}, {1, 0}}).gives(4);
}

TEST_CASE("a mean of nothing and a mask of another shape are refused")
{
    const Matrix losses = {{2, 6}, {4, 9}};
    check(masked_mean).with(losses, {{0, 0}, {0, 0}}).throws<std::invalid_argument>();
    check(masked_mean).with(losses, {{1, 1}, {1, 1}, {1, 1}}).throws<std::invalid_argument>();
}
