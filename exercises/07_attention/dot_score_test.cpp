#include "dot_score.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_07_1;
using exercise::check;

namespace {

// The small example of the book: three states of an encoder, and a state of the decoder.
const Matrix annotations = {{1, 0}, {0, 1}, {1, 1}};
const Vector state = {0.5, 1};

Matrix rows_of(std::size_t D, const Vector& numbers)
{
    Matrix rows = zeros<Matrix>(numbers.size(), D);
    for (std::size_t i = 0; i < rows.size(); ++i) values(rows)[i] = numbers(i / D);
    return rows;
}

}  // namespace

TEST_CASE("the examples of the contract")
{
    check(dot_scores).with({1, 2}, {{3, 0}, {0, 1}}).gives({3, 2});
    check(scaled_scores).with({1, 2, 0, 0}, {{3, 0, 5, 5}}).gives(zeros<Vector>(1) + 1.5);
    check(general_scores).with({{10}, {100}}, {1, 2}, {{3}, {-3}}).gives({630, -630});
}

TEST_CASE("three words and a query: the dot products")
{
    check(dot_scores).with(state, annotations).gives({0.5, 1.0, 1.5});
}

TEST_CASE("three words and a query: scaled, and with a matrix that doubles the second number")
{
    check(scaled_scores).with(state, annotations).gives({0.353553, 0.707107, 1.060660}, 6e-7);
    check(general_scores).with({{1, 0}, {0, 2}}, state, annotations).gives({0.5, 2.0, 2.5});
}

TEST_CASE("the higher, the more alike: the same direction, a right angle, the opposite")
{
    check(dot_scores).with({1, 1}, {{1, 1}, {1, -1}, {-1, -1}}).gives({2, 0, -2});
}

TEST_CASE("a key of twice the length has twice the score: this is no cosine")
{
    check(dot_scores).with({3, 4}, {{3, 4}, {6, 8}}).gives({25, 50});
}

TEST_CASE("'Thinking' and 'Machines': keys of 64 numbers, scores of 112 and 96 become 14 and 12")
{
    const Matrix keys = rows_of(64, {1.75, 1.5});
    Vector query = zeros<Vector>(64);
    query.fill(1);
    check(dot_scores).with(query, keys).gives({112, 96});
    check(scaled_scores).with(query, keys).gives({14, 12});
}

TEST_CASE("how many keys there are does not matter to any of them")
{
    const Vector query = {2, 0, 0, 0};
    check(scaled_scores).with(query, rows_of(4, {1, 2, 3, 4, 5})).gives({1, 2, 3, 4, 5});
    check(scaled_scores).with(query, rows_of(4, {1, 2})).gives({1, 2});
}

TEST_CASE("a matrix may turn things round: what the query calls first, the keys call second")
{
    check(general_scores).with({{0, 1}, {0, 0}}, {1, 5}, {{7, 0}, {0, 7}}).gives({0, 7});
}

TEST_CASE("a query of two numbers, keys of three")
{
    const Matrix W_a = {{1, 0, 2}, {0, 3, 0}};
    check(general_scores).with(W_a, {1, -1}, {{1, 1, 1}, {0, 2, 5}}).gives({0, 4});
}

TEST_CASE("no key, no score")
{
    check(dot_scores).with({1, 2}, zeros<Matrix>(0, 2)).gives(zeros<Vector>(0));
    check(scaled_scores).with({1, 2}, zeros<Matrix>(0, 2)).gives(zeros<Vector>(0));
    check(general_scores).with({{1, 1}}, {1}, zeros<Matrix>(0, 2)).gives(zeros<Vector>(0));
}

TEST_CASE("sizes that do not fit are refused")
{
    using std::invalid_argument;
    check(dot_scores).with(state, {{1, 2, 3}}).throws<invalid_argument>();
    check(dot_scores).with({1, 2, 3}, annotations).throws<invalid_argument>();
    check(scaled_scores).with(state, {{1, 2, 3}}).throws<invalid_argument>();
    check(scaled_scores).with({1, 2, 3}, annotations).throws<invalid_argument>();
    const Matrix wide = {{1, 0, 0}, {0, 1, 0}}, high = {{1, 0}, {0, 1}, {0, 0}};
    check(general_scores).with(wide, state, annotations).throws<invalid_argument>();
    check(general_scores).with(high, state, annotations).throws<invalid_argument>();
}
