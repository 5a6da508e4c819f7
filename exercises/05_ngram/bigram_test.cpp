#include "bigram.hpp"

#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_05_2;
using exercise::check;

namespace {

// Berkeley Restaurant Project: i, want, to, eat, chinese, food, lunch, spend.
const Matrix restaurant = {{5, 827, 0, 9, 0, 0, 0, 2},   {2, 0, 608, 1, 6, 6, 5, 1},
                           {2, 0, 4, 686, 2, 0, 6, 211}, {0, 0, 2, 0, 16, 2, 42, 0},
                           {1, 0, 0, 0, 0, 82, 1, 0},    {15, 0, 15, 0, 1, 4, 0, 0},
                           {2, 0, 0, 0, 0, 1, 0, 0},     {1, 0, 1, 0, 0, 0, 0, 0}};
const Vector restaurant_totals = {2533, 927, 2417, 746, 158, 1093, 341, 278};

// "I am Sam" with the ids <s> 0, I 1, am 2, Sam 3, </s> 4, do 5, not 6, like 7, green 8, eggs 9,
// and 10, ham 11: every P(w | v) that is not 0.
Matrix sam()
{
    Matrix p = zeros<Matrix>(12, 12);
    p(0, 1) = p(1, 2) = 2.0 / 3;
    p(0, 3) = p(1, 5) = 1.0 / 3;
    p(2, 3) = p(2, 4) = p(3, 1) = p(3, 4) = 1.0 / 2;
    p(5, 6) = p(6, 7) = p(7, 8) = p(8, 9) = p(9, 10) = p(10, 11) = p(11, 4) = 1;
    return p;
}

}  // namespace

TEST_CASE("I am Sam: what comes after <s>, I, am and Sam")
{
    // The columns: I, am, Sam, do, </s>. A copy of this example in circulation has <s> after Sam;
    // it is </s> that comes there, in one of two cases.
    const Matrix counts = {{2, 0, 1, 0, 0}, {0, 2, 0, 1, 0}, {0, 0, 1, 0, 1}, {1, 0, 0, 0, 1}};
    const Vector totals = {3, 3, 2, 2};
    check(maximum_likelihood)
        .with(counts, totals)
        .gives({{2.0 / 3, 0, 1.0 / 3, 0, 0},
                {0, 2.0 / 3, 0, 1.0 / 3, 0},
                {0, 0, 0.5, 0, 0.5},
                {0.5, 0, 0, 0, 0.5}});
}

TEST_CASE("the restaurant table: 8 of 1446 words, so the totals are not the sums of the rows")
{
    // The published table has .00092 for 'food chinese', but 1 / 1093 rounds to .00091.
    check(maximum_likelihood)
        .with(restaurant, restaurant_totals)
        .gives({{0.001974, 0.326490, 0, 0.003553, 0, 0, 0, 0.000790},
                {0.002157, 0, 0.655879, 0.001079, 0.006472, 0.006472, 0.005394, 0.001079},
                {0.000827, 0, 0.001655, 0.283823, 0.000827, 0, 0.002482, 0.087298},
                {0, 0, 0.002681, 0, 0.021448, 0.002681, 0.056300, 0},
                {0.006329, 0, 0, 0, 0, 0.518987, 0.006329, 0},
                {0.013724, 0, 0.013724, 0, 0.000915, 0.003660, 0, 0},
                {0.005865, 0, 0, 0, 0, 0.002933, 0, 0},
                {0.003597, 0, 0.003597, 0, 0, 0, 0, 0}},
               5.1e-7);
}

TEST_CASE("a word that was never seen has a row of zeros")
{
    const Matrix counts = {{0, 0, 0}, {1, 2, 1}};
    const Vector totals = {0, 4};
    check(maximum_likelihood).with(counts, totals).gives({{0, 0, 0}, {0.25, 0.5, 0.25}});
}

TEST_CASE("a table that no text can have is refused")
{
    const Matrix counts = {{1, 2}, {3, 0}};
    const Vector totals = {3, 3}, short_of_one = {2, 3}, too_many = {3, 3, 3}, low = {3, 2};
    const Matrix negative = {{1, 2}, {3, -1}};
    check(maximum_likelihood).with(counts, short_of_one).throws<std::invalid_argument>();
    check(maximum_likelihood).with(counts, too_many).throws<std::invalid_argument>();
    check(maximum_likelihood).with(counts, low).throws<std::invalid_argument>();
    check(maximum_likelihood).with(negative, totals).throws<std::invalid_argument>();
}

TEST_CASE("the lecture's sentences")
{
    check(sentence_probability).with(sam(), {0, 1, 2, 3, 4}).gives(1.0 / 9);   // I am Sam
    check(sentence_probability).with(sam(), {0, 3, 1, 2, 4}).gives(1.0 / 18);  // Sam I am
    check(sentence_probability).with(sam(), {0, 1, 2, 4}).gives(2.0 / 9);      // I am
    // I do not like green eggs and ham: long, but every step after "do" is certain
    const Ids ham = {0, 1, 5, 6, 7, 8, 9, 10, 11, 4};
    check(sentence_probability).with(sam(), ham).gives(1.0 / 3 * 2 / 3);
}

TEST_CASE("one pair that was never seen, 'I like', and a sensible sentence is impossible")
{
    check(sentence_probability).with(sam(), {0, 1, 7, 8, 9, 10, 11, 4}).gives(0);
}

TEST_CASE("i want english food, with the printed probabilities: .000031")
{
    // <s> 0, i 1, want 2, english 3, food 4, </s> 5
    Matrix p = zeros<Matrix>(6, 6);
    p(0, 1) = 0.25, p(1, 2) = 0.33, p(2, 3) = 0.0011, p(3, 4) = 0.5, p(4, 5) = 0.68;
    check(sentence_probability).with(p, {0, 1, 2, 3, 4, 5}).gives(0.000030855, 1e-12);
}

TEST_CASE("what is no sentence and what is no word is refused")
{
    const Matrix not_square = {{0.5, 0.5, 0}, {1, 0, 0}};
    check(sentence_probability).with(sam(), {0}).throws<std::invalid_argument>();
    check(sentence_probability).with(sam(), {}).throws<std::invalid_argument>();
    check(sentence_probability).with(not_square, {0, 1}).throws<std::invalid_argument>();
    check(sentence_probability).with(sam(), {0, 12}).throws<std::out_of_range>();
    check(sentence_probability).with(sam(), {-1, 4}).throws<std::out_of_range>();
}
