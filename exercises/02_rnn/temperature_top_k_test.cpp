#include "temperature_top_k.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_7;
using exercise::check;

namespace {

const Vector hello = {1.0, 2.2, -3.0, 4.1};  // the lecture's figure, first step: h, e, l, o

}  // namespace

TEST_CASE("temperature 1 and all letters: the plain softmax of the figure")
{
    check(temperature_top_k)
        .with(hello, 1.0, 4)
        .gives({0.037684, 0.125116, 0.000690, 0.836510}, 5e-7);
}

TEST_CASE("two of equal score share the whole, whatever the temperature")
{
    const Vector scores = {0.0, 0.0, -5.0};
    check(temperature_top_k).with(scores, 1.0, 2).gives({0.5, 0.5, 0.0});
    check(temperature_top_k).with(scores, 0.1, 2).gives({0.5, 0.5, 0.0});
}

TEST_CASE("temperature 2 halves the scores: colder is bolder, hotter is more alike")
{
    const Vector scores = {0.0, 2 * std::log(3.0)};
    check(temperature_top_k).with(scores, 2.0, 2).gives({0.25, 0.75});
    check(temperature_top_k).with(scores, 1.0, 2).gives({0.1, 0.9});
    check(temperature_top_k).with(scores, 0.5, 2).gives({1.0 / 82, 81.0 / 82});
}

TEST_CASE("the best two of the figure: e and o share what h and l lose")
{
    const Real e = 1 / (1 + std::exp(1.9));
    check(temperature_top_k).with(hello, 1.0, 2).gives({0.0, e, 0.0, 1 - e});
}

TEST_CASE("only the best: there is nothing left to draw")
{
    check(temperature_top_k).with(hello, 3.0, 1).gives({0.0, 0.0, 0.0, 1.0});
}

TEST_CASE("among equals the first stays")
{
    const Vector scores = {1.0, 2.0, 2.0, 2.0};
    check(temperature_top_k).with(scores, 1.0, 2).gives({0.0, 0.5, 0.5, 0.0});
}

TEST_CASE("near temperature 0 the best letter takes all, and nothing overflows")
{
    check(temperature_top_k).with(hello, 1e-3, 4).gives({0.0, 0.0, 0.0, 1.0});
}

TEST_CASE("bad knobs are refused")
{
    using std::invalid_argument;
    const Real nan = std::numeric_limits<Real>::quiet_NaN();
    check(temperature_top_k).with(hello, 0.0, 4).throws<invalid_argument>();
    check(temperature_top_k).with(hello, -1.0, 4).throws<invalid_argument>();
    check(temperature_top_k).with(hello, nan, 4).throws<invalid_argument>();
    check(temperature_top_k).with(hello, 1.0, 0).throws<invalid_argument>();
    check(temperature_top_k).with(hello, 1.0, 5).throws<invalid_argument>();
}
