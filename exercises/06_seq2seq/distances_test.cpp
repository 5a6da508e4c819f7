#include "distances.hpp"

#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_06_5;
using exercise::check;

TEST_CASE("two words, one by one: 2 and 2, or 1 and 3")
{
    check(distances).with(2, {0, 1}, false).gives({{2, 2}, 2, 2});
    check(distances).with(2, {0, 1}, true).gives({{1, 3}, 1, 2});
}

TEST_CASE("the lecture's a, b, c: 3, 3, 3 against 1, 3, 5, the mean is 3 both times")
{
    check(distances).with(3, {0, 1, 2}, false).gives({{3, 3, 3}, 3, 3});
    check(distances).with(3, {0, 1, 2}, true).gives({{1, 3, 5}, 1, 3});
}

TEST_CASE("five words and ten")
{
    check(distances).with(5, {0, 1, 2, 3, 4}, false).gives({{5, 5, 5, 5, 5}, 5, 5});
    check(distances).with(5, {0, 1, 2, 3, 4}, true).gives({{1, 3, 5, 7, 9}, 1, 5});
    check(distances)
        .with(10, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, true)
        .gives({{1, 3, 5, 7, 9, 11, 13, 15, 17, 19}, 1, 10});
}

TEST_CASE("languages with opposite word orders lose by it: 1, 3, 5 becomes 3, 3, 3")
{
    check(distances).with(3, {2, 1, 0}, false).gives({{1, 3, 5}, 1, 3});
    check(distances).with(3, {2, 1, 0}, true).gives({{3, 3, 3}, 3, 3});
}

TEST_CASE("'April is the cruelest month', '4월이 가장 잔인한 달': is and the have no word")
{
    // 4월이 is April; 가장 잔인한, most cruel, is cruelest; 달 is month.
    check(distances).with(5, {0, 3, 3, 4}, false).gives({{5, 3, 4, 4}, 3, 4});
    check(distances).with(5, {0, 3, 3, 4}, true).gives({{1, 5, 6, 8}, 1, 5});
}

TEST_CASE("a target word without a partner takes a place all the same")
{
    check(distances).with(2, {-1, 0, -1, 1}, false).gives({{3, 4}, 3, 3.5});
    check(distances).with(2, {-1, 0, -1, 1}, true).gives({{2, 5}, 2, 3.5});
}

TEST_CASE("no source, no partner, and a partner outside are refused")
{
    for (const bool backwards : {false, true}) {
        check(distances).with(0, {0}, backwards).throws<std::invalid_argument>();
        check(distances).with(3, {}, backwards).throws<std::invalid_argument>();
        check(distances).with(3, {-1, -1}, backwards).throws<std::invalid_argument>();
        check(distances).with(3, {0, 3}, backwards).throws<std::out_of_range>();
        check(distances).with(3, {0, -2}, backwards).throws<std::out_of_range>();
    }
}
