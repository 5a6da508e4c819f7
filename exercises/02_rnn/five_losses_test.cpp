#include "five_losses.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_5;
using exercise::check;

namespace {

// Example 8-1 of the lecture; its targets as classes: 1, 2, 2, 2, counted here from 0.
const Params example = {.W_xh = {{0.1, 0.1}, {0.0, 0.0}, {0.0, -0.1}},
                        .W_hh = {{0.1, 0.1, 0.0}, {0.0, 0.0, 0.0}, {0.2, -0.1, -0.1}},
                        .b_h = {0.0, 0.0, 0.2},
                        .W_hy = {{0.0, 0.1, 0.0}, {-0.2, 0.0, 0.0}},
                        .b_y = {0.2, 0.1}};
const Matrix first = {{0.0, 1.0}};
const Matrix all = {{0.0, 1.0}, {0.0, 0.1}, {0.1, -0.2}, {0.5, 0.0}};
constexpr double printed = 5e-9;  // eight decimals

}  // namespace

TEST_CASE("one to one: the first step of example 8-1")
{
    check(form_loss).with("one to one", example, first, {0}).gives(0.63497731, printed);
    check(form_loss).with("one to one", example, first, {1}).gives(-std::log(0.47005249), 2e-8);
}

TEST_CASE("many to one: example 8-1, only the last output counts")
{
    check(form_loss).with("many to one", example, all, {1}).gives(0.74957031, printed);
}

TEST_CASE("many to many: example 8-1, a target at every step")
{
    check(form_loss).with("many to many", example, all, {0, 1, 1, 1}).gives(2.87459907, printed);
}

TEST_CASE("one to many: one input, then silence")
{
    check(form_loss).with("one to many", example, first, {0, 1, 1, 1}).gives(2.86932934, printed);
}

TEST_CASE("delayed: read four inputs, then answer with three outputs")
{
    check(form_loss).with("delayed", example, all, {0, 1, 1}).gives(2.13277984, printed);
}

TEST_CASE("a network of zeros pays ln 2 for every target")
{
    Params nothing = example;
    for (Matrix* W : {&nothing.W_xh, &nothing.W_hh, &nothing.W_hy}) W->fill(0);
    nothing.b_h.fill(0);
    nothing.b_y.fill(0);
    check(form_loss).with("one to one", nothing, first, {1}).gives(std::log(2.0));
    check(form_loss).with("one to many", nothing, first, {1, 0}).gives(2 * std::log(2.0));
    check(form_loss).with("delayed", nothing, all, {1, 0}).gives(2 * std::log(2.0));
}

TEST_CASE("sizes that do not fit the form are refused")
{
    using std::invalid_argument;
    check(form_loss).with("one to one", example, all, {0}).throws<invalid_argument>();
    check(form_loss).with("one to one", example, first, {0, 1}).throws<invalid_argument>();
    check(form_loss).with("one to many", example, all, {0, 1}).throws<invalid_argument>();
    check(form_loss).with("many to one", example, all, {0, 1}).throws<invalid_argument>();
    check(form_loss).with("many to many", example, all, {0, 1}).throws<invalid_argument>();
    check(form_loss).with("delayed", example, all, {}).throws<invalid_argument>();
    check(form_loss).with("many to none", example, all, {0}).throws<invalid_argument>();
}
