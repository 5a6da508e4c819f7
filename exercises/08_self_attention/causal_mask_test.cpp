#include "causal_mask.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_3;
using exercise::answer;
using exercise::check;

namespace {

// The three-word example (Karim): queries, keys and values of exercise 8.1.
const Matrix queries = {{1, 0, 2}, {2, 2, 2}, {2, 1, 3}};
const Matrix keys = {{0, 1, 1}, {4, 4, 0}, {2, 3, 1}};
const Matrix meanings = {{1, 2, 3}, {2, 8, 0}, {2, 6, 3}};

Matrix only_row(const Matrix& m, std::size_t i)
{
    Matrix result = zeros<Matrix>(1, m.shape(1));
    for (std::size_t j = 0; j < m.shape(1); ++j) result(0, j) = m(i, j);
    return result;
}

}  // namespace

TEST_CASE("queries and keys of 0: the mean of the first, of two, of three values")
{
    const Real third = 1.0 / 3;
    check(causal_attention)
        .with(zeros<Matrix>(3, 1), zeros<Matrix>(3, 1), {{6.0}, {2.0}, {1.0}})
        .gives({{{1.0, 0.0, 0.0}, {0.5, 0.5, 0.0}, {third, third, third}}, {{6.0}, {4.0}, {3.0}}});
}

TEST_CASE("the three-word example with its mask: the first word has only itself")
{
    check(causal_attention)
        .with(queries, keys, meanings)
        .gives({{{1.000000, 0, 0}, {0.000979, 0.999021, 0}, {0.007445, 0.754708, 0.237848}},
                {{1.000000, 2.000000, 3.000000},
                 {1.999021, 7.994127, 0.002936},
                 {1.992555, 7.479636, 0.735877}}},
               6e-7);
}

TEST_CASE("a single query is that of the last word: it sees all three, as without a mask")
{
    const std::vector<Attention> exact = {
        {{{0.136126, 0.431937, 0.431937}}, {{1.863874, 6.319371, 1.704189}}},
        {{{0.000890, 0.908843, 0.090267}}, {{1.999110, 7.814124, 0.273472}}},
        {{{0.007445, 0.754708, 0.237848}}, {{1.992555, 7.479636, 0.735877}}}};
    for (std::size_t i = 0; i < exact.size(); ++i) {
        check(causal_attention).with(only_row(queries, i), keys, meanings).gives(exact[i], 6e-7);
    }
}

TEST_CASE("two queries and four keys: they belong to words three and four")
{
    const Matrix V = {{8.0, 1.0}, {4.0, 0.0}, {3.0, 5.0}, {1.0, 2.0}};
    const Real third = 1.0 / 3;
    check(causal_attention)
        .with(zeros<Matrix>(2, 3), zeros<Matrix>(4, 3), V)
        .gives({{{third, third, third, 0.0}, {0.25, 0.25, 0.25, 0.25}}, {{5.0, 2.0}, {4.0, 2.0}}});
}

TEST_CASE("a word that is shouted in the future is not heard before its time")
{
    const Matrix Q = {{1.0}, {1.0}}, K = {{0.0}, {500.0}}, V = {{7.0}, {-3.0}};
    check(causal_attention).with(Q, K, V).gives({{{1.0, 0.0}, {0.0, 1.0}}, {{7.0}, {-3.0}}});
}

TEST_CASE("scores below 0 are allowed: only the future is forbidden")
{
    const Matrix Q = {{1.0}, {1.0}}, K = {{-700.0}, {-800.0}}, V = {{7.0}, {-3.0}};
    check(causal_attention).with(Q, K, V).gives({{{1.0, 0.0}, {1.0, 0.0}}, {{7.0}, {7.0}}});
}

TEST_CASE("what fits is found unharmed, a thousand words later")
{
    Matrix K = zeros<Matrix>(1000, 4), V = zeros<Matrix>(1000, 2);
    K(0, 0) = 40;
    V(0, 0) = 0.25;
    V(0, 1) = -7;
    const Matrix Q = {{2.0, 0.0, 0.0, 0.0}};
    const Attention found = answer(causal_attention).with(Q, K, V);
    REQUIRE((found.outputs.shape(0) == 1 && found.outputs.shape(1) == 2));
    CHECK(found.outputs(0, 0) == doctest::Approx(0.25).epsilon(1e-12));
    CHECK(found.outputs(0, 1) == doctest::Approx(-7.0).epsilon(1e-12));
}

TEST_CASE("more queries than keys, and sizes that do not fit, are refused")
{
    check(causal_attention)
        .with(queries, zeros<Matrix>(2, 3), zeros<Matrix>(2, 3))
        .throws<std::invalid_argument>();
    check(causal_attention)
        .with(queries, zeros<Matrix>(3, 2), meanings)
        .throws<std::invalid_argument>();
    check(causal_attention)
        .with(queries, keys, zeros<Matrix>(4, 3))
        .throws<std::invalid_argument>();
}
