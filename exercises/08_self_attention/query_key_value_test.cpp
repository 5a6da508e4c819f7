#include "query_key_value.hpp"

#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_1;
using exercise::check;

namespace {

// The three-word example (Karim), its matrices as they are printed there: (in, out).
const Matrix article_x = {{1, 0, 1, 0}, {0, 2, 0, 2}, {1, 1, 1, 1}};
const Matrix article_key = {{0, 0, 1}, {1, 1, 0}, {0, 1, 0}, {1, 1, 0}};
const Matrix article_query = {{1, 0, 1}, {1, 0, 0}, {0, 0, 1}, {0, 1, 1}};
const Matrix article_value = {{0, 2, 0}, {0, 3, 0}, {1, 0, 3}, {1, 1, 0}};

Matrix turned(const Matrix& m)
{
    Matrix result = zeros<Matrix>(m.shape(1), m.shape(0));
    for (std::size_t i = 0; i < result.shape(0); ++i) {
        for (std::size_t j = 0; j < result.shape(1); ++j) result(i, j) = m(j, i);
    }
    return result;
}

const Weights article = {turned(article_query), turned(article_key), turned(article_value)};
const Weights numbers = {{{5.0}}, {{7.0}}, {{10.0}}};

}  // namespace

TEST_CASE("a word that is one number: its vector times 5, 7 and 10")
{
    const Matrix E = {{2.0}, {3.0}};
    check(query_key_value).with({1}, E, numbers).gives({{{15.0}}, {{21.0}}, {{30.0}}});
    check(query_key_value).with({0}, E, numbers).gives({{{10.0}}, {{14.0}}, {{20.0}}});
}

TEST_CASE("weights are (out, in): each row of them makes one number")
{
    const Matrix E = {{1.0, 10.0}};
    const Weights w = {
        {{1.0, 2.0}, {3.0, 4.0}}, {{0.0, 1.0}, {0.0, 0.0}}, {{0.0, 0.0}, {5.0, 0.0}}};
    check(query_key_value).with({0}, E, w).gives({{{21.0, 43.0}}, {{10.0, 0.0}}, {{0.0, 5.0}}});
}

TEST_CASE("the three-word example: every query, key and value")
{
    check(query_key_value)
        .with({0, 1, 2}, article_x, article)
        .gives({{{1, 0, 2}, {2, 2, 2}, {2, 1, 3}},
                {{0, 1, 1}, {4, 4, 0}, {2, 3, 1}},
                {{1, 2, 3}, {2, 8, 0}, {2, 6, 3}}});
}

TEST_CASE("the words in another order, one of them twice: the same vectors, wherever it stands")
{
    check(query_key_value)
        .with({2, 0, 2}, article_x, article)
        .gives({{{2, 1, 3}, {1, 0, 2}, {2, 1, 3}},
                {{2, 3, 1}, {0, 1, 1}, {2, 3, 1}},
                {{2, 6, 3}, {1, 2, 3}, {2, 6, 3}}});
}

TEST_CASE("values may be longer than queries and keys")
{
    const Matrix E = {{1.0, -1.0}, {0.5, 2.0}};
    const Weights w = {{{2.0, 0.0}}, {{0.0, 2.0}}, {{1.0, 0.0}, {0.0, 1.0}, {1.0, 1.0}}};
    check(query_key_value)
        .with({1, 0}, E, w)
        .gives({{{1.0}, {2.0}}, {{4.0}, {-2.0}}, {{0.5, 2.0, 2.5}, {1.0, -1.0, 0.0}}});
}

TEST_CASE("no word at all, and words without a vector, are refused")
{
    check(query_key_value).with({}, article_x, article).throws<std::invalid_argument>();
    check(query_key_value).with({0, 3}, article_x, article).throws<std::out_of_range>();
    check(query_key_value).with({0, -1}, article_x, article).throws<std::out_of_range>();
}
