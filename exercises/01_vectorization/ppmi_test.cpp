#include "ppmi.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_6;
using exercise::check;

namespace {

// "You say goodbye and I say hello.": you 0, say 1, goodbye 2, and 3, i 4, hello 5, . 6
const Ids hello = {0, 1, 2, 3, 4, 1, 5, 6};
const Matrix neighbours = {{0, 1, 0, 0, 0, 0, 0}, {1, 0, 1, 0, 1, 1, 0}, {0, 1, 0, 1, 0, 0, 0},
                           {0, 0, 1, 0, 1, 0, 0}, {0, 1, 0, 1, 0, 0, 0}, {0, 1, 0, 0, 0, 0, 1},
                           {0, 0, 0, 0, 0, 1, 0}};

}  // namespace

TEST_CASE("four words and their neighbours")
{
    check(co_occurrence).with({0, 1, 0, 2}, 3, 1).gives({{0, 2, 1}, {2, 0, 0}, {1, 0, 0}});
}

TEST_CASE("'You say goodbye and I say hello.' with a window of 1")
{
    check(co_occurrence).with(hello, 7, 1).gives(neighbours);
}

TEST_CASE("a wider window reaches further, and not beyond the ends of the text")
{
    check(co_occurrence)
        .with({0, 1, 2, 3}, 4, 2)
        .gives({{0, 1, 1, 0}, {1, 0, 1, 1}, {1, 1, 0, 1}, {0, 1, 1, 0}});
    check(co_occurrence).with({0, 1, 2}, 3, 100).gives({{0, 1, 1}, {1, 0, 1}, {1, 1, 0}});
}

TEST_CASE("a word beside itself is its own neighbour, from both sides")
{
    check(co_occurrence).with({0, 0, 1}, 2, 1).gives({{2, 1}, {1, 0}});
}

TEST_CASE("a gap keeps its place: the end of one sentence is no neighbour of the next")
{
    check(co_occurrence).with({0, 1, -1, 2, 0}, 3, 1).gives({{0, 1, 1}, {1, 0, 0}, {1, 0, 0}});
    check(co_occurrence).with({0, -1, 1}, 2, 2).gives({{0, 1}, {1, 0}});
}

TEST_CASE("a text without neighbours has no counts")
{
    check(co_occurrence).with({}, 2, 1).gives({{0, 0}, {0, 0}});
    check(co_occurrence).with({1}, 2, 3).gives({{0, 0}, {0, 0}});
}

TEST_CASE("an unknown id, a window of 0 and an empty vocabulary are refused")
{
    check(co_occurrence).with({0, 7}, 7, 1).throws<std::out_of_range>();
    check(co_occurrence).with(hello, 7, 0).throws<std::invalid_argument>();
    check(co_occurrence).with({}, 0, 1).throws<std::invalid_argument>();
}

TEST_CASE("more often than chance, as often as chance, never")
{
    check(ppmi).with({{3, 1}, {0, 4}}).gives({{1, 0}, {0, std::log2(1.6)}});
}

TEST_CASE("what 'You say goodbye and I say hello.' knows about its words")
{
    // S = 14, and the row sums are (1, 4, 2, 2, 2, 2, 1).
    const Real rare = std::log2(14.0 / (1 * 4));    // you-say: 1.807355
    const Real usual = std::log2(14.0 / (4 * 2));   // say-goodbye, say-i, say-hello: 0.807355
    const Real middle = std::log2(14.0 / (2 * 2));  // goodbye-and, and-i: 1.807355
    const Real end = std::log2(14.0 / (2 * 1));     // hello-.: 2.807355
    check(ppmi)
        .with(neighbours)
        .gives({{0, rare, 0, 0, 0, 0, 0},
                {rare, 0, usual, 0, usual, usual, 0},
                {0, usual, 0, middle, 0, 0, 0},
                {0, 0, middle, 0, middle, 0, 0},
                {0, usual, 0, middle, 0, 0, 0},
                {0, usual, 0, 0, 0, 0, end},
                {0, 0, 0, 0, 0, end, 0}});
}

TEST_CASE("rows and columns may be different words, with different sums")
{
    // Jurafsky and Martin: cherry, digital, information by pie, data, computer.
    const Matrix counts = {{442, 8, 2}, {5, 1683, 1670}, {5, 3982, 3325}};
    const Real S = 11122;
    check(ppmi).with(counts).gives(
        {{std::log2(442 * S / (452.0 * 452)), 0, 0},
         {0, 0, std::log2(1670 * S / (3358.0 * 4997))},
         {0, std::log2(3982 * S / (7312.0 * 5673)), std::log2(3325 * S / (7312.0 * 4997))}});
    const Matrix two_by_three = {{2, 0, 1}, {0, 1, 0}};
    check(ppmi).with(two_by_three).gives({{std::log2(4.0 / 3), 0, std::log2(4.0 / 3)}, {0, 2, 0}});
}

TEST_CASE("a word that was never seen has a row of zeros, not of 0 / 0")
{
    check(ppmi).with({{0, 0}, {0, 3}}).gives({{0, 0}, {0, 0}});
    check(ppmi).with({{0, 0}, {0, 0}}).gives({{0, 0}, {0, 0}});
}

TEST_CASE("a negative count is refused")
{
    check(ppmi).with({{1, -1}, {2, 3}}).throws<std::invalid_argument>();
}
