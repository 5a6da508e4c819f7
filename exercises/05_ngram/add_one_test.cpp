#include "add_one.hpp"

#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_05_4;
using exercise::check;

namespace {

// Four rows of the Berkeley Restaurant Project, i, want, chinese and food. The columns: i, want,
// to, eat, chinese, food, lunch, spend. The vocabulary has 1446 words.
const Matrix restaurant = {{5, 827, 0, 9, 0, 0, 0, 2},
                           {2, 0, 608, 1, 6, 6, 5, 1},
                           {1, 0, 0, 0, 0, 82, 1, 0},
                           {15, 0, 15, 0, 1, 4, 0, 0}};
const Vector restaurant_totals = {2533, 927, 158, 1093};

// "I am Sam", the rows <s>, I, am, Sam and do; the columns I, am, Sam, do, not, </s>.
const Matrix sam = {{2, 0, 1, 0, 0, 0},
                    {0, 2, 0, 1, 0, 0},
                    {0, 0, 1, 0, 0, 1},
                    {1, 0, 0, 0, 0, 1},
                    {0, 0, 0, 0, 1, 0}};
const Vector sam_totals = {3, 3, 2, 2, 1};

}  // namespace

TEST_CASE("six words, of which two are shown")
{
    const Matrix counts = {{3, 0}};
    const Vector totals = {4};
    check(add_one).with(counts, totals, 6).gives({{0.4, 0.1}});
    check(reconstituted_counts).with(counts, totals, 6).gives({{1.6, 0.4}});
}

TEST_CASE("I am Sam: 11 words can come next, <s> is not one of them")
{
    const Real a = 1.0 / 14, b = 1.0 / 13, c = 1.0 / 12;
    check(add_one)
        .with(sam, sam_totals, 11)
        .gives({{3 * a, a, 2 * a, a, a, a},
                {a, 3 * a, a, 2 * a, a, a},
                {b, b, 2 * b, b, b, 2 * b},
                {2 * b, b, b, b, b, 2 * b},
                {c, c, c, c, 2 * c, c}});
}

TEST_CASE("who counts <s> as a word, too, gets smaller numbers: 3/15 for '<s> I'")
{
    const Matrix counts = {{2, 1}};
    const Vector totals = {3};
    check(add_one).with(counts, totals, 12).gives({{0.2, 2.0 / 15}});
}

TEST_CASE("the restaurant table with 1446 added to each total")
{
    check(add_one)
        .with(restaurant, restaurant_totals, 1446)
        .gives({{0.001508, 0.208092, 0.000251, 0.002513, 0.000251, 0.000251, 0.000251, 0.000754},
                {0.001264, 0.000421, 0.256637, 0.000843, 0.002950, 0.002950, 0.002528, 0.000843},
                {0.001247, 0.000623, 0.000623, 0.000623, 0.000623, 0.051746, 0.001247, 0.000623},
                {0.006302, 0.000394, 0.006302, 0.000394, 0.000788, 0.001969, 0.000394, 0.000394}},
               5.1e-7);
}

TEST_CASE("the restaurant's reconstituted counts: 'want to' falls from 608 to 238")
{
    // The published table has .098 five times in the row 'chinese'; 158 / 1604 rounds to .099.
    check(reconstituted_counts)
        .with(restaurant, restaurant_totals, 1446)
        .gives({{3.8196, 527.0983, 0.6366, 6.3659, 0.6366, 0.6366, 0.6366, 1.9098},
                {1.1719, 0.3906, 237.9027, 0.7813, 2.7345, 2.7345, 2.3439, 0.7813},
                {0.1970, 0.0985, 0.0985, 0.0985, 0.0985, 8.1758, 0.1970, 0.0985},
                {6.8878, 0.4305, 6.8878, 0.4305, 0.8610, 2.1524, 0.4305, 0.4305}},
               5.1e-5);
}

TEST_CASE("9332 sentences, a quarter of which begin with 'i': 0.2166, and not the printed .19")
{
    const Matrix counts = {{2333}};
    const Vector totals = {9332};
    check(add_one).with(counts, totals, 1446).gives({{2334.0 / 10778}});
}

TEST_CASE("after a word that was never seen, all words are alike")
{
    const Matrix counts = {{0, 0}};
    const Vector totals = {0};
    check(add_one).with(counts, totals, 8).gives({{0.125, 0.125}});
    check(reconstituted_counts).with(counts, totals, 8).gives({{0, 0}});
}

TEST_CASE("a table that no text can have, and a vocabulary smaller than the table, are refused")
{
    const Matrix counts = {{1, 2}, {3, 0}}, negative = {{1, 2}, {3, -1}};
    const Vector totals = {3, 3}, low = {3, 2}, too_many = {3, 3, 3}, none = {0};
    check(add_one).with(counts, totals, 1).throws<std::invalid_argument>();
    check(add_one).with(counts, low, 2).throws<std::invalid_argument>();
    check(add_one).with(counts, too_many, 2).throws<std::invalid_argument>();
    check(add_one).with(negative, totals, 2).throws<std::invalid_argument>();
    check(add_one).with(zeros<Matrix>(1, 0), none, 0).throws<std::invalid_argument>();
    check(reconstituted_counts).with(counts, totals, 1).throws<std::invalid_argument>();
    check(reconstituted_counts).with(negative, totals, 2).throws<std::invalid_argument>();
}
