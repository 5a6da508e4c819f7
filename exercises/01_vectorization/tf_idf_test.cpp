#include "tf_idf.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_8;
using exercise::check;

namespace {

// Jurafsky and Martin, chapter 6: battle, good, fool, wit
// in As You Like It, Twelfth Night, Julius Caesar, Henry V.
const Matrix plays = {{1, 0, 7, 13}, {114, 80, 62, 89}, {36, 58, 1, 4}, {20, 15, 2, 3}};
const Vector plays_df = {21, 37, 36, 34};  // of all 37 plays

Vector plays_idf()
{
    return {std::log10(37 / 21.0), 0, std::log10(37 / 36.0), std::log10(37 / 34.0)};
}

}  // namespace

TEST_CASE("ten times as rare is one more")
{
    check(idf).with({1, 10, 100}, 100).gives({2, 1, 0});
}

TEST_CASE("the words of Shakespeare's 37 plays, as the book prints them")
{
    // Romeo, salad, Falstaff, forest, battle, wit, fool, good, sweet
    const Vector df = {1, 2, 4, 12, 21, 34, 36, 37, 37};
    const Vector printed = {1.57, 1.27, 0.967, 0.489, 0.246, 0.037, 0.012, 0, 0};
    Vector right = zeros_like(df);
    for (std::size_t v = 0; v < df.size(); ++v) right(v) = std::log10(37 / df(v));
    check(idf).with(df, 37).gives(right);
    check(idf).with(df, 37).gives(printed, 0.003);
}

TEST_CASE("a misprint: the book has 0.967 for Falstaff, but log10(37/4) is 0.966")
{
    const Vector falstaff = {0.966142};
    check(idf).with({4}, 37).gives(falstaff, 5e-7);
}

TEST_CASE("no word occurs in less than one document, or in more than all")
{
    check(idf).with({3, 0}, 37).throws<std::invalid_argument>();
    check(idf).with({38}, 37).throws<std::invalid_argument>();
}

TEST_CASE("ten times as frequent is about one idf more")
{
    const Matrix counts = {{0, 9, 99}};
    const Matrix weights = {{0, 2, 4}};
    check(tf_idf).with(counts, {2}).gives(weights);
}

TEST_CASE("battle, good, fool and wit in four plays")
{
    const Vector f = plays_idf();
    Matrix expected = zeros<Matrix>(4, 4);
    for (std::size_t v = 0; v < 4; ++v) {
        for (std::size_t d = 0; d < 4; ++d) expected(v, d) = std::log10(plays(v, d) + 1) * f(v);
    }
    check(tf_idf).with(plays, f).gives(expected);
}

TEST_CASE("the same table with the digits that can be checked by hand")
{
    // The book prints .074 0 .22 .28 | 0 0 0 0 | .019 .021 .0036 .0083 | .049 .044 .018 .022.
    const Matrix table = {{0.074048, 0, 0.222144, 0.281927},
                          {0, 0, 0, 0},
                          {0.018660, 0.021072, 0.003582, 0.008317},
                          {0.048556, 0.044219, 0.017521, 0.022109}};
    check(tf_idf).with(plays, plays_idf()).gives(table, 5.1e-7);
}

TEST_CASE("a word of every document weighs nothing, however frequent")
{
    check(idf).with(plays_df, 37).gives(plays_idf());
    const Matrix counts = {{5, 500}, {0, 1}};
    check(tf_idf).with(counts, {0, 1}).gives({{0, 0}, {0, std::log10(2.0)}});
}

TEST_CASE("words and documents need not be equally many")
{
    const Real one = std::log10(2.0);
    check(tf_idf).with({{1, 0, 1}, {0, 9, 0}}, {1, 3}).gives({{one, 0, one}, {0, 3, 0}});
}

TEST_CASE("a missing idf and a negative count are refused")
{
    check(tf_idf).with(plays, {1, 2, 3}).throws<std::invalid_argument>();
    check(tf_idf).with({{1, 2}, {-1, 3}}, {1, 2}).throws<std::invalid_argument>();
}
