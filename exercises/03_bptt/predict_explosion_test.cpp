#include "predict_explosion.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_03_8;
using exercise::check;

namespace {

// The fixed matrix of 'Deep Learning from Scratch 2', chapter 6. That book has states as rows times
// this matrix, so that its W_hh here is the transpose.
const Matrix fixed = {{1.7886284734303186, -1.8634927033644908, -0.0827414814824598},
                      {0.4365098505119894, -0.2773882025143990, -0.6270006768238473},
                      {0.0964974680720086, -0.3547589792689868, -0.0438181689759282}};
const Vector ones = {1.0, 1.0, 1.0};

// One number instead of a matrix: the same weight, multiplied again and again.
Forecast power_of(Real w, std::int64_t lag)
{
    return {std::abs(w), static_cast<Real>(lag) * std::log10(std::abs(w)), std::abs(w) > 1};
}

}  // namespace

TEST_CASE("one number: its powers, as the lecture's table has them")
{
    const Vector one = {1.0};
    for (const Real w : {0.25, 0.5, 0.9, 0.99, 1.1, 2.0, -2.0}) {
        const Matrix W_hh = {{w}};
        check(predict_explosion).with(W_hh, one, 5, 50).gives(power_of(w, 50));
    }
    const Matrix grows = {{1.1}}, shrinks = {{0.9}};
    check(predict_explosion).with(grows, one, 1, 100).gives({1.1, std::log10(13780.6), true}, 1e-6);
    check(predict_explosion)
        .with(shrinks, one, 1, 100)
        .gives({0.9, std::log10(2.65614e-05), false}, 1e-6);
}

TEST_CASE("the fixed matrix explodes: printed norms 3.33570 / 2.46841 after one step, and later")
{
    const Real early = 3.33570 / 2.46841, later = std::pow(249.496 / 25.6890, 0.1);
    // The step that finds the direction is the first of the book's norms, the next one counts.
    check(predict_explosion)
        .with(fixed, ones, 1, 10)
        .gives({early, 10 * std::log10(early), true}, 3e-5);
    check(predict_explosion).with(fixed, ones, 10, 1).gives({later, std::log10(later), true}, 3e-5);
    check(predict_explosion)
        .with(fixed, ones, 500, 1000)
        .gives({1.255190, 1000 * std::log10(1.255190), true}, 1e-5);
}

TEST_CASE("half of it vanishes, although it still stretches some vectors by 1.33")
{
    const Matrix half = 0.5 * fixed;
    check(predict_explosion)
        .with(half, ones, 500, 10)
        .gives({0.627595, 10 * std::log10(0.627595), false}, 1e-5);
}

TEST_CASE("the way back multiplies with the transpose")
{
    const Matrix W_hh = {{0.0, 2.0}, {0.0, 0.5}};
    const Vector dh = {1.0, 0.0};
    check(predict_explosion).with(W_hh, dh, 1, 1).gives({0.5, std::log10(0.5), false});
}

TEST_CASE("thousands of steps neither overflow nor die out")
{
    const Matrix large = {{30.0, 0.0}, {0.0, 1.0}}, small = {{0.001, 0.0}, {0.0, 0.0001}};
    const Vector dh = {1.0, 1.0};
    check(predict_explosion)
        .with(large, dh, 2000, 10000)
        .gives({30.0, 10000 * std::log10(30.0), true});
    check(predict_explosion).with(small, dh, 2000, 10000).gives({0.001, -30000.0, false});
}

TEST_CASE("a gradient that becomes exactly 0 is gone")
{
    const Matrix nilpotent = {{0.0, 1.0}, {0.0, 0.0}};
    const Vector dh = {1.0, 0.0};
    const Real infinity = std::numeric_limits<Real>::infinity();
    check(predict_explosion).with(nilpotent, dh, 3, 5).gives({0.0, -infinity, false});
}

TEST_CASE("what makes no sense is refused")
{
    using std::invalid_argument;
    const Matrix wide = {{1.0, 0.0, 0.0}, {0.0, 1.0, 0.0}};
    check(predict_explosion).with(fixed, ones, 0, 5).throws<invalid_argument>();
    check(predict_explosion).with(fixed, ones, 5, 0).throws<invalid_argument>();
    check(predict_explosion).with(fixed, zeros<Vector>(3), 5, 5).throws<invalid_argument>();
    check(predict_explosion).with(fixed, zeros<Vector>(2), 5, 5).throws<invalid_argument>();
    check(predict_explosion).with(wide, ones, 5, 5).throws<invalid_argument>();
}
