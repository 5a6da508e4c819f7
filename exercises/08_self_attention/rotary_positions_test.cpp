#include "rotary_positions.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_6;
using exercise::answer;
using exercise::check;

namespace {

const Real s = std::sin(1.0), c = std::cos(1.0);

// The score of a query at word m and a key at word n.
Real score_at(const Matrix& query, std::int64_t m, const Matrix& key, std::int64_t n)
{
    const Matrix q = answer(rotate).with(query, m), k = answer(rotate).with(key, n);
    REQUIRE((q.shape() == query.shape() && k.shape() == key.shape()));
    return dot(values(q), values(k));
}

}  // namespace

TEST_CASE("word 0 stays as it is, word 1 turns by one radian, counterclockwise")
{
    check(rotate).with({{1.0, 0.0}, {1.0, 0.0}}, 0).gives({{1.0, 0.0}, {c, s}});
    check(rotate).with({{0.0, 1.0}, {0.0, 1.0}}, 0).gives({{0.0, 1.0}, {-s, c}});
}

TEST_CASE("the first row is that of the word that is named, the next row the next word")
{
    check(rotate)
        .with({{2.0, 0.0}, {2.0, 0.0}}, 7)
        .gives({{2 * std::cos(7.0), 2 * std::sin(7.0)}, {2 * std::cos(8.0), 2 * std::sin(8.0)}});
}

TEST_CASE("two clocks: neighbours are a pair, and the second pair is a hundred times slower")
{
    const Real slow_s = std::sin(0.01), slow_c = std::cos(0.01);
    check(rotate).with({{3.0, 0.0, 5.0, 0.0}}, 1).gives({{3 * c, 3 * s, 5 * slow_c, 5 * slow_s}});
    check(rotate)
        .with({{1.0, 2.0, 3.0, 4.0}}, 1)
        .gives({{c - 2 * s, s + 2 * c, 3 * slow_c - 4 * slow_s, 3 * slow_s + 4 * slow_c}});
}

TEST_CASE("a score depends on the distance of two words alone")
{
    const Matrix query = {{0.3, -1.2, 0.8, 0.5, 2.0, -0.1}};
    const Matrix key = {{1.0, 0.4, -0.7, 0.9, 0.2, 0.6}};
    const Real near = score_at(query, 5, key, 2), far = score_at(query, 5, key, 1);
    CHECK(score_at(query, 3, key, 0) == doctest::Approx(near).epsilon(1e-11));
    CHECK(score_at(query, 1005, key, 1002) == doctest::Approx(near).epsilon(1e-11));
    CHECK(std::abs(near - far) > 0.1);
    CHECK(score_at(query, 9, key, 9) == doctest::Approx(dot(values(query), values(key))));
}

TEST_CASE("on the way back a gradient is turned by the transpose")
{
    check(rotate_backward).with({{1.0, 0.0}, {1.0, 0.0}}, 0).gives({{1.0, 0.0}, {c, -s}});
    check(rotate_backward).with({{0.0, 1.0}}, 7).gives({{std::sin(7.0), std::cos(7.0)}});
}

TEST_CASE("two clocks on the way back")
{
    const Real slow_s = std::sin(0.03), slow_c = std::cos(0.03);
    check(rotate_backward)
        .with({{1.0, 0.0, 1.0, 2.0}}, 3)
        .gives({{std::cos(3.0), -std::sin(3.0), slow_c + 2 * slow_s, 2 * slow_c - slow_s}});
}

TEST_CASE("no words are turned to no words, and widths without pairs are refused")
{
    check(rotate).with(zeros<Matrix>(0, 4), 2).gives(zeros<Matrix>(0, 4));
    for (const std::size_t d : {0U, 1U, 3U}) {
        check(rotate).with(zeros<Matrix>(2, d), 0).throws<std::invalid_argument>();
        check(rotate_backward).with(zeros<Matrix>(2, d), 0).throws<std::invalid_argument>();
    }
}
