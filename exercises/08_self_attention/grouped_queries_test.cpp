#include "grouped_queries.hpp"

#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_8;
using exercise::check;

TEST_CASE("a single word: every head finds the value of its group")
{
    const Matrix Q = {{1.0, 2.0, 3.0, 4.0}}, K = {{5.0, 6.0}}, V = {{7.0, 9.0}};
    check(grouped_attention).with(Q, K, V, 4, 2).gives({{7.0, 7.0, 9.0, 9.0}});
}

TEST_CASE("queries of 0: the mean of the past, for every head of the group")
{
    const Matrix K = {{1.0, 2.0}, {3.0, 4.0}, {5.0, 6.0}}, V = {{6.0, 1.0}, {2.0, 0.0}, {1.0, 5.0}};
    check(grouped_attention)
        .with(zeros<Matrix>(3, 4), K, V, 4, 2)
        .gives({{6.0, 6.0, 1.0, 1.0}, {4.0, 4.0, 0.5, 0.5}, {3.0, 3.0, 2.0, 2.0}});
}

TEST_CASE("heads of one group share keys and values, not queries: they look at different words")
{
    const Matrix Q = {{0.0, 0.0}, {0.0, 0.0}, {90.0, -90.0}}, K = {{1.0}, {-1.0}, {0.0}};
    const Matrix V = {{10.0}, {30.0}, {50.0}};
    check(grouped_attention).with(Q, K, V, 2, 1).gives({{10.0, 10.0}, {20.0, 20.0}, {10.0, 30.0}});
}

TEST_CASE("as many groups as heads: plain multi-head attention")
{
    const Matrix Q = {{0.0, 0.0}, {0.0, 0.0}, {60.0, 60.0}};
    const Matrix K = {{1.0, 0.0}, {0.0, 1.0}, {0.0, 0.0}};
    const Matrix V = {{10.0, 20.0}, {30.0, 40.0}, {50.0, 60.0}};
    check(grouped_attention).with(Q, K, V, 2, 2).gives({{10.0, 20.0}, {20.0, 30.0}, {10.0, 40.0}});
}

TEST_CASE("the three-word example in a head of its own, beside one that asks nothing")
{
    // Karim's queries, keys and values, scaled by the root of 3 and masked.
    const Matrix Q = {{1, 0, 2, 0, 0, 0}, {2, 2, 2, 0, 0, 0}, {2, 1, 3, 0, 0, 0}};
    const Matrix K = {{0, 1, 1}, {4, 4, 0}, {2, 3, 1}};
    const Matrix V = {{1, 2, 3}, {2, 8, 0}, {2, 6, 3}};
    check(grouped_attention)
        .with(Q, K, V, 2, 1)
        .gives({{1.000000, 2.000000, 3.000000, 1, 2, 3},
                {1.999021, 7.994127, 0.002936, 1.5, 5, 1.5},
                {1.992555, 7.479636, 0.735877, 5.0 / 3, 16.0 / 3, 2}},
               6e-7);
}

TEST_CASE("six heads in three groups: neighbours share")
{
    const Matrix V = {{1.0, 2.0, 3.0}};
    check(grouped_attention)
        .with(zeros<Matrix>(1, 6), zeros<Matrix>(1, 3), V, 6, 3)
        .gives({{1.0, 1.0, 2.0, 2.0, 3.0, 3.0}});
    check(grouped_attention)
        .with(zeros<Matrix>(1, 6), zeros<Matrix>(1, 4), {{1.0, 2.0, 3.0, 4.0}}, 3, 2)
        .throws<std::invalid_argument>();
}

TEST_CASE("heads and groups that do not fit are refused")
{
    const Matrix Q = zeros<Matrix>(2, 4), half = zeros<Matrix>(2, 2);
    check(grouped_attention).with(Q, half, half, 4, 0).throws<std::invalid_argument>();
    check(grouped_attention).with(Q, half, half, 4, -2).throws<std::invalid_argument>();
    check(grouped_attention).with(Q, half, half, 0, 1).throws<std::invalid_argument>();
    check(grouped_attention).with(Q, half, half, -4, 2).throws<std::invalid_argument>();
    check(grouped_attention).with(Q, half, half, 8, 4).throws<std::invalid_argument>();
    check(grouped_attention).with(Q, half, half, 2, 4).throws<std::invalid_argument>();
}

TEST_CASE("keys and values of another width or of other words are refused")
{
    const Matrix Q = zeros<Matrix>(2, 4), half = zeros<Matrix>(2, 2), longer = zeros<Matrix>(3, 2);
    check(grouped_attention).with(Q, Q, half, 4, 2).throws<std::invalid_argument>();
    check(grouped_attention).with(Q, half, Q, 4, 2).throws<std::invalid_argument>();
    check(grouped_attention).with(Q, longer, longer, 4, 2).throws<std::invalid_argument>();
}
