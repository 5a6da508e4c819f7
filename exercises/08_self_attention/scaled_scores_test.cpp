#include "scaled_scores.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_2;
using exercise::check;

namespace {

// "Thinking Machines" (Alammar): only the two scores are published, so any vectors that give them.
Matrix sixty_four(const std::vector<Real>& rows)
{
    Matrix m = zeros<Matrix>(rows.size(), 64);
    for (std::size_t i = 0; i < m.size(); ++i) values(m)[i] = rows[i / 64];
    return m;
}

const Matrix thinking = sixty_four({1});
const Matrix machines = sixty_four({1.75, 1.5});

// The three-word example (Karim).
const Matrix queries = {{1, 0, 2}, {2, 2, 2}, {2, 1, 3}};
const Matrix keys = {{0, 1, 1}, {4, 4, 0}, {2, 3, 1}};

// The first of two weights whose scores are so far apart.
Real first_of_two(Real difference)
{
    return 1 / (1 + std::exp(-difference));
}

}  // namespace

TEST_CASE("one query and two keys of four numbers")
{
    const Matrix Q = {{1, 1, 1, 1}}, K = {{1, 1, 1, 1}, {1, 0, 0, 1}};
    const Real first = first_of_two(1);
    check(scaled_scores).with(Q, K, true).gives({{{2.0, 1.0}}, {{first, 1 - first}}});
}

TEST_CASE("112 and 96, divided by 8: the second word gets its share")
{
    check(scaled_scores)
        .with(thinking, machines, true)
        .gives({{{14.0, 12.0}}, {{0.880797, 0.119203}}}, 6e-7);
}

TEST_CASE("112 and 96 as they are: saturated")
{
    const Real first = first_of_two(16), second = first_of_two(-16);  // 0.99999989 and 1.125e-07
    check(scaled_scores)
        .with(thinking, machines, false)
        .gives({{{112.0, 96.0}}, {{first, second}}}, 1e-12);
}

TEST_CASE("the three-word example, without a scale as in the article")
{
    check(scaled_scores)
        .with(queries, keys, false)
        .gives({{{2, 4, 4}, {4, 16, 12}, {4, 12, 10}},
                {{0.06337894, 0.46831053, 0.46831053},
                 {0.00000603, 0.98200786, 0.01798610},
                 {0.00029539, 0.88053690, 0.11916771}}},
               6e-9);
}

TEST_CASE("the three-word example, divided by the root of 3")
{
    check(scaled_scores)
        .with(queries, keys, true)
        .gives({{{1.154701, 2.309401, 2.309401},
                 {2.309401, 9.237604, 6.928203},
                 {2.309401, 6.928203, 5.773503}},
                {{0.136126, 0.431937, 0.431937},
                 {0.000890, 0.908843, 0.090267},
                 {0.007445, 0.754708, 0.237848}}},
               6e-7);
}

TEST_CASE("two queries and three keys: each query shares out its own whole")
{
    const Matrix Q = {{0.0}, {1.0}}, K = {{0.0}, {std::log(2.0)}, {std::log(5.0)}};
    const Real third = 1.0 / 3;
    check(scaled_scores)
        .with(Q, K, true)
        .gives({{{0.0, 0.0, 0.0}, {0.0, std::log(2.0), std::log(5.0)}},
                {{third, third, third}, {0.125, 0.25, 0.625}}});
}

TEST_CASE("scores of a thousand are no worse than scores of one")
{
    const Matrix Q = {{1000.0}, {-1000.0}}, K = {{1.0}, {1.0}, {-1.0}};
    check(scaled_scores)
        .with(Q, K, true)
        .gives({{{1000.0, 1000.0, -1000.0}, {-1000.0, -1000.0, 1000.0}},
                {{0.5, 0.5, 0.0}, {0.0, 0.0, 1.0}}});
}

TEST_CASE("no key at all, and keys of another size, are refused")
{
    check(scaled_scores).with(queries, zeros<Matrix>(0, 3), true).throws<std::invalid_argument>();
    check(scaled_scores).with(queries, zeros<Matrix>(3, 2), true).throws<std::invalid_argument>();
    check(scaled_scores).with(queries, machines, false).throws<std::invalid_argument>();
}
