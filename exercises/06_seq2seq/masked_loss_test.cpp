#include "masked_loss.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_06_2;
using exercise::answer;
using exercise::check;

namespace {

const Real infinite = std::numeric_limits<Real>::infinity();
const Real no_number = std::numeric_limits<Real>::quiet_NaN();

}  // namespace

TEST_CASE("one word of two, equal scores: ln 2")
{
    const Tensor3 scores = {{{0.0, 0.0}}};
    check(masked_loss).with(scores, {{0}}).gives({std::log(2.0), 1, {{{-0.5, 0.5}}}});
}

TEST_CASE("two sentences, the second shorter: three words, not four")
{
    const Real p = 1.0 / 6;
    check(masked_loss)
        .with(zeros<Tensor3>(2, 2, 2), {{0, 1}, {1, -1}})
        .gives({std::log(2.0), 3, {{{-p, p}, {p, -p}}, {{p, -p}, {0, 0}}}});
}

TEST_CASE("the lecture's decoder, three steps: 0.643930 + 0.744448 + 0.744402 over 3 words")
{
    // Its states (0.004916, ..), (0.000492, ..), (0.000049, ..), through V and c.
    const Tensor3 scores = {{{0.2, 0.1 - 0.2 * 0.004916}},
                            {{0.2, 0.1 - 0.2 * 0.000492}},
                            {{0.2, 0.1 - 0.2 * 0.000049}}};
    const Loss loss = answer(masked_loss).with(scores, {{0}, {1}, {1}});
    INFO("mean ", loss.mean, ", expected ", 2.13277984 / 3);
    CHECK(std::abs(loss.mean - 2.13277984 / 3) < 5e-7);
    CHECK(loss.words == 3);
}

TEST_CASE("every word counts the same: a sentence of three beside one of one")
{
    // p(0) is 3/4 in the first sentence, 1/4 in the second.
    const Real s = std::log(3.0);
    const Tensor3 scores = {{{s, 0}, {-s, 0}}, {{s, 0}, {9, 9}}, {{s, 0}, {9, 9}}};
    const Real L = -(3 * std::log(0.75) + std::log(0.25)) / 4;
    const std::vector<Real> g = {-0.25 / 4, 0.25 / 4}, h = {-0.75 / 4, 0.75 / 4};
    check(masked_loss)
        .with(scores, {{0, 0}, {0, -1}, {0, -1}})
        .gives(
            {L, 4, {{{g[0], g[1]}, {h[0], h[1]}}, {{g[0], g[1]}, {0, 0}}, {{g[0], g[1]}, {0, 0}}}});
}

TEST_CASE("what the network computes at a padded place reaches neither loss nor gradient")
{
    const Tensor3 scores = {{{0, 0}, {infinite, 1}}, {{no_number, 0}, {0, 0}}};
    check(masked_loss)
        .with(scores, {{0, -1}, {-1, 1}})
        .gives({std::log(2.0), 2, {{{-0.25, 0.25}, {0, 0}}, {{0, 0}, {0.25, -0.25}}}});
}

TEST_CASE("large scores: sure and right costs nothing, sure and wrong much, but no infinity")
{
    const Tensor3 scores = {{{1000, 0}, {0, 1000}}};
    check(masked_loss).with(scores, {{0, 0}}).gives({500, 2, {{{0, 0}, {-0.5, 0.5}}}});
}

TEST_CASE("targets of another shape, no target, and a target that is no word are refused")
{
    const Tensor3 scores = zeros<Tensor3>(2, 2, 3);
    check(masked_loss).with(scores, {{0, 1}}).throws<std::invalid_argument>();
    check(masked_loss).with(scores, {{0, 1}, {0}}).throws<std::invalid_argument>();
    check(masked_loss).with(scores, {{-1, -1}, {-1, -1}}).throws<std::invalid_argument>();
    check(masked_loss).with(scores, {{0, 1}, {3, 0}}).throws<std::out_of_range>();
}
