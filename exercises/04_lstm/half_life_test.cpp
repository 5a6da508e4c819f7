#include "half_life.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_04_8;
using exercise::check;

TEST_CASE("a gate that is half open halves the memory at every step")
{
    check(half_life).with(0).gives(1);
    check(bias_for).with(1).gives(0);
}

TEST_CASE("forget gates of 1/4, 1/sqrt 2 and 0.9")
{
    check(half_life).with(-std::log(3.0)).gives(0.5);
    check(half_life).with(-std::log(std::sqrt(2.0) - 1)).gives(2);
    check(half_life).with(std::log(9.0)).gives(std::log(0.5) / std::log(0.9));
    check(bias_for).with(0.5).gives(-std::log(3.0));
    check(bias_for).with(2).gives(-std::log(std::sqrt(2.0) - 1));
}

TEST_CASE("forgetting like the RNN of example 8-1: after each step a tenth is left")
{
    check(half_life).with(-std::log(9.0)).gives(std::log(0.5) / std::log(0.1));
    check(bias_for).with(std::log(0.5) / std::log(0.1)).gives(-std::log(9.0));
}

TEST_CASE("the biases that people begin with: 1, 3, and 10 of the slides' cell")
{
    check(half_life).with(1).gives(2.2126777968008744);
    check(half_life).with(3).gives(14.266000473558247);
    check(half_life).with(10).gives(15267.929234338286);
}

TEST_CASE("what it takes to remember for 10, 100, 1000 steps")
{
    check(bias_for).with(10).gives(2.63424047380641);
    check(bias_for).with(100).gives(4.968215368780199);
    check(bias_for).with(1000).gives(7.273921605954646);
}

TEST_CASE("far from 0: e^b ln 2 steps when the gate is open, ln 2 / -b when it is shut")
{
    const Real ln2 = std::log(2.0);
    check(half_life).with(30).gives(ln2 * std::exp(30.0));
    check(half_life).with(40).gives(ln2 * std::exp(40.0));
    check(half_life).with(600).gives(ln2 * std::exp(600.0));
    check(half_life).with(-600).gives(ln2 / 600);
    check(bias_for).with(ln2 * std::exp(30.0)).gives(30);
    check(bias_for).with(ln2 * std::exp(40.0)).gives(40);
    check(bias_for).with(ln2 / 600).gives(-600);
}

TEST_CASE("a half-life that is not above 0 is refused")
{
    for (const Real steps : {0.0, -3.0, std::numeric_limits<Real>::quiet_NaN()}) {
        check(bias_for).with(steps).throws<std::invalid_argument>();
    }
}
