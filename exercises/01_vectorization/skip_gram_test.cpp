#include "skip_gram.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_9;
using exercise::check;

namespace {

// "You say goodbye and I say hello.": you 0, say 1, goodbye 2, and 3, i 4, hello 5, . 6
const Ids hello = {0, 1, 2, 3, 4, 1, 5, 6};

const Real ln2 = std::log(Real(2));
const Real ln3 = std::log(Real(3));

}  // namespace

TEST_CASE("three words are four pairs")
{
    check(skip_gram_pairs)
        .with({5, 6, 7}, 1)
        .gives({.centers = {5, 6, 6, 7}, .contexts = {6, 5, 7, 6}});
}

TEST_CASE("the lecture's sentence: the first and the last word have one neighbour, others two")
{
    check(skip_gram_pairs)
        .with(hello, 1)
        .gives({.centers = {0, 1, 1, 2, 2, 3, 3, 4, 4, 1, 1, 5, 5, 6},
                .contexts = {1, 0, 2, 1, 3, 2, 4, 3, 1, 4, 5, 1, 6, 5}});
}

TEST_CASE("a window of 2, and one that is wider than the text")
{
    check(skip_gram_pairs)
        .with({5, 6, 7, 8}, 2)
        .gives({.centers = {5, 5, 6, 6, 6, 7, 7, 7, 8, 8},
                .contexts = {6, 7, 5, 7, 8, 5, 6, 8, 6, 7}});
    check(skip_gram_pairs).with({5, 6}, 100).gives({.centers = {5, 6}, .contexts = {6, 5}});
}

TEST_CASE("a gap keeps its place and pairs with nothing")
{
    check(skip_gram_pairs).with({1, 2, -1, 3}, 1).gives({.centers = {1, 2}, .contexts = {2, 1}});
    check(skip_gram_pairs).with({1, -1, 3}, 2).gives({.centers = {1, 3}, .contexts = {3, 1}});
}

TEST_CASE("no neighbours, no pairs; no window, no answer")
{
    check(skip_gram_pairs).with({}, 1).gives({});
    check(skip_gram_pairs).with({4}, 3).gives({});
    check(skip_gram_pairs).with(hello, 0).throws<std::invalid_argument>();
}

TEST_CASE("one in nine draws is the rare word: 1 to 16 becomes 1 to 8")
{
    check(draw_negatives).with({1, 16, 5}, 2, {0.05, 0.5}).gives({0, 1});
    check(draw_negatives).with({1, 16, 5}, 2, {0, 0.08, 0.11, 0.12, 0.9999}).gives({0, 0, 0, 1, 1});
}

TEST_CASE("the real neighbour is never drawn, however frequent")
{
    check(draw_negatives).with({1, 1000, 1}, 1, {0, 0.3, 0.49, 0.51, 0.99}).gives({0, 0, 0, 2, 2});
}

TEST_CASE("a word that never occurs is never drawn")
{
    check(draw_negatives).with({0, 81, 0, 81, 0, 7}, 5, {0, 0.4, 0.6, 0.999}).gives({1, 1, 3, 3});
}

TEST_CASE("no draws are none, and a draw needs a word to draw")
{
    check(draw_negatives).with({1, 16, 5}, 2, zeros<Vector>(0)).gives({});
    check(draw_negatives).with({0, 16, 0}, 1, {0.5}).throws<std::invalid_argument>();
    check(draw_negatives).with({1, 16, 5}, 3, {0.5}).throws<std::out_of_range>();
    check(draw_negatives).with({1, 16, 5}, -1, {0.5}).throws<std::out_of_range>();
}

TEST_CASE("who knows nothing guesses one half, for each of three words")
{
    check(skip_gram_loss)
        .with({0, 0}, {{2, 4}, {1, 0}, {0, 6}})
        .gives({.loss = 3 * ln2, .dv = {-0.5, 1}, .dU = {{0, 0}, {0, 0}, {0, 0}}});
}

TEST_CASE("three quarters sure of the neighbour, and three quarters sure of the impostor")
{
    // Both scores are ln 3 away from 0 on the right side: sigma(ln 3) = 3/4.
    check(skip_gram_loss)
        .with({1, 0}, {{ln3, 1}, {-ln3, 2}})
        .gives(
            {.loss = -2 * std::log(0.75), .dv = {-ln3 / 2, 0.25}, .dU = {{-0.25, 0}, {0.25, 0}}});
}

TEST_CASE("three quarters wrong costs more and pulls three times as hard")
{
    check(skip_gram_loss)
        .with({1, 0}, {{-ln3, 1}, {ln3, 2}})
        .gives(
            {.loss = -2 * std::log(0.25), .dv = {1.5 * ln3, 0.75}, .dU = {{-0.75, 0}, {0.75, 0}}});
}

TEST_CASE("without impostors there is still the neighbour")
{
    const Matrix U = {{ln3, 0}};
    const Matrix dU = {{-0.25, -0.5}};
    check(skip_gram_loss)
        .with({1, 2}, U)
        .gives({.loss = -std::log(0.75), .dv = {-ln3 / 4, 0}, .dU = dU});
}

TEST_CASE("scores of 1000: quite right costs nothing, quite wrong 1000, never infinity")
{
    check(skip_gram_loss)
        .with({1000, 0}, {{1, 0}, {-1, 0}})
        .gives({.loss = 0, .dv = {0, 0}, .dU = {{0, 0}, {0, 0}}});
    check(skip_gram_loss)
        .with({1000, 0}, {{-1, 0}, {1, 0}})
        .gives({.loss = 2000, .dv = {2, 0}, .dU = {{-1000, 0}, {1000, 0}}});
}

TEST_CASE("a matrix without the neighbour's row, or of another width, is refused")
{
    check(skip_gram_loss).with({1, 2}, zeros<Matrix>(0, 2)).throws<std::invalid_argument>();
    check(skip_gram_loss).with({1, 2}, {{1, 2, 3}, {4, 5, 6}}).throws<std::invalid_argument>();
}
