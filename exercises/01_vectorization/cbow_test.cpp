#include "cbow.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_7;
using exercise::check;

namespace {

// "You say goodbye and I say hello.": you 0, say 1, goodbye 2, and 3, i 4, hello 5, . 6
const Ids hello = {0, 1, 2, 3, 4, 1, 5, 6};

// Three words, two dimensions.
const Matrix W_in = {{1, 0}, {0, 2}, {3, 4}};
const Matrix W_out = {{0, 1}, {1, 0}, {1, 1}};

Forward by_scores(const Vector& h, Real s0, Real s1, Real s2, std::size_t target)
{
    const Real total = std::exp(s0) + std::exp(s1) + std::exp(s2);
    const Vector p = {std::exp(s0) / total, std::exp(s1) / total, std::exp(s2) / total};
    return {.h = h, .probabilities = p, .loss = -std::log(p(target))};
}

}  // namespace

TEST_CASE("the lecture's sentence has six gaps to fill")
{
    check(cbow_samples)
        .with(hello, 1)
        .gives({.contexts = {{0, 2}, {1, 3}, {2, 4}, {3, 1}, {4, 5}, {1, 6}},
                .targets = {1, 2, 3, 4, 1, 5}});
}

TEST_CASE("a window of 2 takes two words on each side")
{
    check(cbow_samples)
        .with({5, 6, 7, 8, 9, 5}, 2)
        .gives({.contexts = {{5, 6, 8, 9}, {6, 7, 9, 5}}, .targets = {7, 8}});
}

TEST_CASE("a text that is too short has no sample")
{
    check(cbow_samples).with({5, 6}, 1).gives({});
    check(cbow_samples).with({5, 6, 7}, 2).gives({});
    check(cbow_samples).with({}, 1).gives({});
}

TEST_CASE("a window below 1 is refused")
{
    check(cbow_samples).with(hello, 0).throws<std::invalid_argument>();
}

TEST_CASE("who knows nothing pays ln V: seven words, ln 7 = 1.945910")
{
    const Matrix W = zeros<Matrix>(7, 3);
    const Real p = 1.0 / 7;
    check(cbow_forward)
        .with({0, 2}, 1, W, W)
        .gives({.h = {0, 0, 0}, .probabilities = {p, p, p, p, p, p, p}, .loss = std::log(7.0)});
}

TEST_CASE("two neighbours, averaged and compared with three words")
{
    // h = ((1, 0) + (3, 4)) / 2 = (2, 2), s = (2, 2, 4)
    check(cbow_forward).with({0, 2}, 1, W_in, W_out).gives(by_scores({2, 2}, 2, 2, 4, 1));
    check(cbow_forward).with({0, 2}, 2, W_in, W_out).gives(by_scores({2, 2}, 2, 2, 4, 2));
}

TEST_CASE("a bag has no order, and counts a word twice that stands there twice")
{
    check(cbow_forward).with({2, 0}, 1, W_in, W_out).gives(by_scores({2, 2}, 2, 2, 4, 1));
    // h = (2 (1, 0) + (0, 2) + (3, 4)) / 4
    check(cbow_forward)
        .with({0, 1, 0, 2}, 0, W_in, W_out)
        .gives(by_scores({1.25, 1.5}, 1.5, 1.25, 2.75, 0));
}

TEST_CASE("padding at the edge of the text takes no part in the mean")
{
    check(cbow_forward)
        .with({-1, -1, 1, 0}, 2, W_in, W_out)
        .gives(by_scores({0.5, 1}, 1, 0.5, 1.5, 2));
}

TEST_CASE("scores of 1000 do not overflow")
{
    const Matrix large = {{1000, 0}, {0, 1000}};
    const Matrix one = {{1, 0}, {0, 1}};
    const Vector h = {1000, 0}, p = {1, 0};
    check(cbow_forward).with({0, 0}, 0, large, one).gives({.h = h, .probabilities = p, .loss = 0});
}

TEST_CASE("a context without a word and tables of different shape are refused")
{
    check(cbow_forward).with({}, 1, W_in, W_out).throws<std::invalid_argument>();
    check(cbow_forward).with({-1, -1}, 1, W_in, W_out).throws<std::invalid_argument>();
    const Matrix wide = {{0, 1, 0}, {1, 0, 0}, {1, 1, 0}};
    check(cbow_forward).with({0, 2}, 1, W_in, wide).throws<std::invalid_argument>();
}

TEST_CASE("ids without a row are refused")
{
    check(cbow_forward).with({0, 2}, 3, W_in, W_out).throws<std::out_of_range>();
    check(cbow_forward).with({0, 2}, -1, W_in, W_out).throws<std::out_of_range>();
    check(cbow_forward).with({0, 3}, 1, W_in, W_out).throws<std::out_of_range>();
}
