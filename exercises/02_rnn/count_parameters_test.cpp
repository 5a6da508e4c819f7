#include "count_parameters.hpp"

#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_9;
using exercise::check;

TEST_CASE("example 8-1 has 26 parameters")
{
    check(count_parameters).with(2, {3}, 2, false, 4).gives(6 + 9 + 3 + 6 + 2);
}

TEST_CASE("a thousand times as many steps, and not one parameter more")
{
    check(count_parameters).with(2, {3}, 2, false, 4000).gives(26);
}

TEST_CASE("the character network of min-char-rnn: 65 characters, 100 units")
{
    check(count_parameters).with(65, {100}, 65, false, 25).gives(6500 + 10000 + 100 + 6500 + 65);
}

TEST_CASE("stacked: the second layer reads the units of the first")
{
    check(count_parameters)
        .with(2, {3, 5}, 2, false, 4)
        .gives((6 + 9 + 3) + (15 + 25 + 5) + (10 + 2));
}

TEST_CASE("bidirectional: two sets, and the output reads both")
{
    check(count_parameters).with(2, {3}, 2, true, 4).gives(2 * (6 + 9 + 3) + (12 + 2));
}

TEST_CASE("both: the second layer reads both directions of the first")
{
    check(count_parameters)
        .with(2, {3, 5}, 2, true, 4)
        .gives(2 * (6 + 9 + 3) + 2 * (30 + 25 + 5) + (20 + 2));
}

TEST_CASE("sizes below 1 are refused, and so is a network without a layer")
{
    using std::invalid_argument;
    check(count_parameters).with(0, {3}, 2, false, 4).throws<invalid_argument>();
    check(count_parameters).with(2, {3, 0}, 2, false, 4).throws<invalid_argument>();
    check(count_parameters).with(2, {3}, -2, false, 4).throws<invalid_argument>();
    check(count_parameters).with(2, {3}, 2, false, 0).throws<invalid_argument>();
    check(count_parameters).with(2, {}, 2, false, 4).throws<invalid_argument>();
}
