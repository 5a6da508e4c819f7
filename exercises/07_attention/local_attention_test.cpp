#include "local_attention.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_07_7;
using exercise::check;

namespace {

const Vector one = zeros<Vector>(1) + 1;

// How much is left at so many deviations from the centre.
Real bell(Real deviations)
{
    return std::exp(-deviations * deviations / 2);
}

}  // namespace

TEST_CASE("parameters of 0 look at the middle, however long the sentence is")
{
    const Params nothing = {zeros<Matrix>(2, 3), zeros<Vector>(2)};
    check(window_centre).with(nothing, {1, 2, 3}, 7).gives(3.5);
    check(window_centre).with(nothing, {1, 2, 3}, 100).gives(50);
}

TEST_CASE("the query moves the centre: three quarters, one quarter, and to both ends")
{
    const Params p = {.W_p = {{100}}, .v_p = std::log(3.0) * one};
    check(window_centre).with(p, one, 8).gives(6);
    check(window_centre).with(p, -1 * one, 8).gives(2);
    check(window_centre).with({{{100}}, 800 * one}, one, 8).gives(8);
    check(window_centre).with({{{100}}, 800 * one}, -1 * one, 8).gives(0);
}

TEST_CASE("two units between the query and the centre")
{
    const Params p = {.W_p = {{1, 0.5}, {0, -1}}, .v_p = {2, 3}};
    const Real z = 2 * std::tanh(0.75) + 3 * std::tanh(-0.5);
    check(window_centre).with(p, {0.5, 0.5}, 10).gives(10 / (1 + std::exp(-z)));
}

TEST_CASE("equal scores in a window that is as long as the sentence: the bell curve alone")
{
    check(local_weights)
        .with({7, 7, 7, 7, 7}, 2, 2)
        .gives({bell(2) / 5, bell(1) / 5, 0.2, bell(1) / 5, bell(2) / 5});
}

TEST_CASE("outside of the window there is nothing, not even in the sum of the softmax")
{
    check(local_weights)
        .with({9, 0, 0, 0, 9, 9}, 2, 1)
        .gives({0, bell(2) / 3, 1.0 / 3, bell(2) / 3, 0, 0});
}

TEST_CASE("scores count inside of the window")
{
    const Real ln2 = std::log(2.0);
    check(local_weights).with({ln2, 0, 0}, 1, 1).gives({0.5 * bell(2), 0.25, 0.25 * bell(2)});
}

TEST_CASE("a centre between two words: a reach of 1 finds two words, a reach of 2 four")
{
    check(local_weights)
        .with({0, 0, 0, 0, 0, 0}, 2.5, 1)
        .gives({0, 0, bell(1) / 2, bell(1) / 2, 0, 0});
    check(local_weights)
        .with({0, 0, 0, 0, 0, 0}, 2.5, 2)
        .gives({0, bell(1.5) / 4, bell(0.5) / 4, bell(0.5) / 4, bell(1.5) / 4, 0});
}

TEST_CASE("at both ends half of the window is left out")
{
    check(local_weights).with({0, 0, 0, 0}, 0, 1).gives({0.5, bell(2) / 2, 0, 0});
    check(local_weights).with({0, 0, 0, 0}, 3, 1).gives({0, 0, bell(2) / 2, 0.5});
    check(local_weights).with({0, 0, 0, 0}, 4, 1).gives({0, 0, 0, bell(2)});
}

TEST_CASE("a high score outside leaves no trace, a high score inside overflows nowhere")
{
    check(local_weights).with({5000, 0, 0, 5000}, 1.5, 1).gives({0, bell(1) / 2, bell(1) / 2, 0});
    check(local_weights).with({0, 1000, 1000, 0}, 1.5, 1).gives({0, bell(1) / 2, bell(1) / 2, 0});
    check(local_weights).with({0, -900, -900, 0}, 1.5, 1).gives({0, bell(1) / 2, bell(1) / 2, 0});
}

TEST_CASE("no word, a centre outside and a reach of 0 are refused")
{
    using std::invalid_argument;
    const Real no_number = std::numeric_limits<Real>::quiet_NaN();
    check(window_centre).with({{{1}}, one}, one, 0).throws<invalid_argument>();
    check(local_weights).with(zeros<Vector>(0), 0, 1).throws<invalid_argument>();
    for (const Real centre : {-0.5, 2.5, no_number}) {
        check(local_weights).with({0, 0}, centre, 1).throws<invalid_argument>();
    }
    check(local_weights).with({0, 0}, 1, 0).throws<invalid_argument>();
}
