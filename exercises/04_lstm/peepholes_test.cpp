#include "peepholes.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_04_5;
using exercise::answer;
using exercise::check;

namespace {

Real gate(Real a)
{
    return 1 / (1 + std::exp(-a));
}

Params no_weights(std::size_t D, std::size_t H)
{
    const Vector none = zeros<Vector>(H);
    return {
        zeros<Matrix>(4 * H, D), zeros<Matrix>(4 * H, H), zeros<Vector>(4 * H), none, none, none};
}

const Vector x = {1.0};

}  // namespace

TEST_CASE("the cell of the contract: its output gate sees the new memory")
{
    Params p = no_weights(1, 1);
    p.p_output = {1.0};
    check(peephole_step).with(p, x, {{0.0}, {2.0}}).gives({{gate(1) * std::tanh(1.0)}, {1.0}});
}

TEST_CASE("the forget gate sees the old memory: a cell that drops what is large")
{
    Params p = no_weights(1, 1);
    p.p_forget = {-10.0};
    check(peephole_step)
        .with(p, x, {{0.0}, {3.0}})
        .gives({{0.5 * std::tanh(3 * gate(-30))}, {3 * gate(-30)}});
}

TEST_CASE("the input gate sees the old memory: nothing more enters a full cell")
{
    Params p = no_weights(1, 1);
    p.p_input = {-4.0};
    p.b_h = {0.0, 5.0, 0.5, 0.0};
    const Real c = 2 * gate(5) + gate(-8) * std::tanh(0.5);
    check(peephole_step).with(p, x, {{0.0}, {2.0}}).gives({{0.5 * std::tanh(c)}, {c}});
}

TEST_CASE("without peepholes it is the plain step: StatQuest's cell with h = 1 and c = 2")
{
    const Vector none = {0.0};
    const Params p = {.W_xh = {{1.65}, {1.63}, {0.94}, {-0.19}},
                      .W_hh = {{2.00}, {2.70}, {1.41}, {4.38}},
                      .b_h = {0.62, 1.62, -0.32, 0.59},
                      .p_input = none,
                      .p_forget = none,
                      .p_output = none};
    check(peephole_step).with(p, x, {{1.0}, {2.0}}).gives({{0.986229}, {2.947567}}, 6e-7);
}

TEST_CASE("two cells: each looks into itself only")
{
    Params p = no_weights(1, 2);
    p.p_input = {1.0, -1.0};
    p.p_forget = {0.5, 2.0};
    p.p_output = {-1.0, 3.0};
    p.W_xh = {{0.0}, {0.0}, {0.0}, {0.0}, {1.0}, {-1.0}, {0.0}, {0.0}};
    p.W_hh(6, 1) = 2;  // the output gate of the first cell hears the second
    const Real c1 = 1 * gate(0.5) + gate(1) * std::tanh(1.0);
    const Real c2 = -2 * gate(-4) + gate(2) * std::tanh(-1.0);
    check(peephole_step)
        .with(p, x, {{0.7, 0.3}, {1.0, -2.0}})
        .gives({{gate(0.6 - c1) * std::tanh(c1), gate(3 * c2) * std::tanh(c2)}, {c1, c2}});
}

TEST_CASE("a cell that counts to three, in silence, and speaks up in the step that makes it three")
{
    Params p = no_weights(1, 1);
    p.b_h = {50.0, 50.0, 50.0, -250.0};  // one more at every step; the output gate is shut ...
    p.p_output = {100.0};                // ... until the memory is above 2.5
    State state = {{0.0}, {0.0}};
    for (int step = 1; step <= 4; ++step) {
        state = answer(peephole_step).with(p, x, state);
        REQUIRE((state.h.size() == 1 && state.c.size() == 1));
        CHECK(std::abs(state.c(0) - step) <= 1e-9);
        CHECK(std::abs(state.h(0) - (step < 3 ? 0 : std::tanh(1.0 * step))) <= 1e-9);
    }
}
