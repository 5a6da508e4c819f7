#include "gru_step.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_04_6;
using exercise::answer;
using exercise::check;

namespace {

Real gate(Real a)
{
    return 1 / (1 + std::exp(-a));
}

Params no_weights(std::size_t D, std::size_t H)
{
    const Layer none = {zeros<Matrix>(H, D), zeros<Matrix>(H, H), zeros<Vector>(H)};
    return {none, none, none};
}

}  // namespace

TEST_CASE("parameters of 0: half of the state stays, and nothing new comes")
{
    const Vector x = {3.0}, h_prev = {0.8, -0.4};
    check(gru_step).with(no_weights(1, 2), x, h_prev).gives({0.4, -0.2});
}

TEST_CASE("update gate open: the state stays. Closed: it is new")
{
    Params p = no_weights(1, 2);
    p.update.b = {40.0, -40.0};
    p.candidate.W_x = {{1.0}, {2.0}};
    p.candidate.b = {0.5, 0.5};
    const Vector x = {0.25}, h_prev = {0.8, 0.8};
    check(gru_step).with(p, x, h_prev).gives({0.8, std::tanh(1.0)});
}

TEST_CASE("reset gate closed: the candidate begins anew. Open: it hears the past")
{
    Params p = no_weights(1, 2);
    p.reset.b = {-40.0, 40.0};
    p.update.b = {-40.0, -40.0};
    p.candidate.W_h = {{2.0, 0.0}, {0.0, 2.0}};
    p.candidate.b = {0.1, 0.1};
    const Vector x = {0.0}, h_prev = {0.6, 0.6};
    check(gru_step).with(p, x, h_prev).gives({std::tanh(0.1), std::tanh(1.3)});
}

TEST_CASE("the reset gate of a unit decides what the others hear of it")
{
    Params p = no_weights(1, 2);
    p.reset.b = {-40.0, 40.0};
    p.update.b = {-40.0, -40.0};
    p.candidate.W_h = {{0.0, 2.0}, {3.0, 0.0}};
    const Vector x = {0.0}, h_prev = {0.5, 0.25};
    check(gru_step).with(p, x, h_prev).gives({std::tanh(0.5), 0.0});
}

TEST_CASE("one unit, all its weights at work")
{
    const Params p = {.reset = {{{1.0}}, {{-2.0}}, {0.5}},
                      .update = {{{0.5}}, {{1.0}}, {-1.0}},
                      .candidate = {{{2.0}}, {{4.0}}, {-0.25}}};
    const Vector x = {0.5}, h_prev = {0.5};
    const Real r = gate(0.5 - 1 + 0.5), z = gate(0.25 + 0.5 - 1);
    const Real g = std::tanh(1 + 4 * r * 0.5 - 0.25);
    check(gru_step).with(p, x, h_prev).gives({z * 0.5 + (1 - z) * g});
}

TEST_CASE("a state between -1 and 1 stays there, a thousand steps long")
{
    Params p = no_weights(1, 1);
    p.candidate.W_h = {{-9.0}};
    p.candidate.W_x = {{5.0}};
    p.update.W_x = {{-3.0}};
    const Vector x = {1.0};
    Vector h = {1.0};
    for (int step = 0; step < 1000; ++step) {
        h = answer(gru_step).with(p, x, h);
        REQUIRE(h.size() == 1);
        REQUIRE(std::abs(h(0)) <= 1);
    }
}
