#include "coupled_gates.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_04_7;
using exercise::answer;
using exercise::check;

namespace {

Real gate(Real a)
{
    return 1 / (1 + std::exp(-a));
}

Params no_weights(std::size_t D, std::size_t H)
{
    return {zeros<Matrix>(3 * H, D), zeros<Matrix>(3 * H, H), zeros<Vector>(3 * H)};
}

}  // namespace

TEST_CASE("parameters of 0: half of the memory leaves at every step")
{
    const Vector h0 = {0.0}, c0 = {0.8};
    check(coupled_gates)
        .with(no_weights(1, 1), h0, c0, zeros<Matrix>(3, 1))
        .gives({{{0.5 * std::tanh(0.4)}, {0.5 * std::tanh(0.2)}, {0.5 * std::tanh(0.1)}},
                {{0.4}, {0.2}, {0.1}}});
}

TEST_CASE("an open input gate replaces the memory, a closed one keeps it")
{
    Params p = no_weights(1, 1);
    p.W_xh = {{80.0}, {0.0}, {0.0}};
    p.b_h = {-40.0, 0.5, 40.0};
    const Vector h0 = {0.0}, c0 = {-0.9};
    const Matrix xs = {{0.0}, {1.0}, {0.0}};
    const Real old = -0.9, fresh = std::tanh(0.5);
    check(coupled_gates)
        .with(p, h0, c0, xs)
        .gives({{{std::tanh(old)}, {std::tanh(fresh)}, {std::tanh(fresh)}},
                {{old}, {fresh}, {fresh}}});
}

TEST_CASE("two cells, two steps: the second step hears the first")
{
    Params p = no_weights(1, 2);
    p.b_h = {1.0, -1.0, 0.5, 0.25, 2.0, -2.0};
    p.W_hh(2, 1) = 3;  // the candidate of the first cell, from the second
    const Vector h0 = {0.3, 0.2}, c0 = {0.1, -0.6};
    const Real i1 = gate(1), i2 = gate(-1), o1 = gate(2), o2 = gate(-2), g2 = std::tanh(0.25);
    const Real c1 = (1 - i1) * 0.1 + i1 * std::tanh(0.5 + 3 * 0.2);
    const Real c2 = (1 - i2) * -0.6 + i2 * g2;
    const Real next_c1 = (1 - i1) * c1 + i1 * std::tanh(0.5 + 3 * o2 * std::tanh(c2));
    const Real next_c2 = (1 - i2) * c2 + i2 * g2;
    check(coupled_gates)
        .with(p, h0, c0, zeros<Matrix>(2, 1))
        .gives({{{o1 * std::tanh(c1), o2 * std::tanh(c2)},
                 {o1 * std::tanh(next_c1), o2 * std::tanh(next_c2)}},
                {{c1, c2}, {next_c1, next_c2}}});
}

TEST_CASE("a thousand ones do not fill it: the memory stays below 1")
{
    Params p = no_weights(1, 1);
    p.W_xh = {{1.0}, {5.0}, {0.0}};
    const Vector h0 = {0.0}, c0 = {0.0};
    Matrix ones = zeros<Matrix>(1000, 1);
    ones.fill(1);
    const Run run = answer(coupled_gates).with(p, h0, c0, ones);
    REQUIRE((run.cs.shape(0) == 1000 && run.cs.shape(1) == 1));
    CHECK(run.cs(0, 0) == doctest::Approx(gate(1) * std::tanh(5.0)));
    CHECK(run.cs(999, 0) == doctest::Approx(std::tanh(5.0)));
}

TEST_CASE("no step at all is refused")
{
    const Vector zero = {0.0};
    check(coupled_gates)
        .with(no_weights(2, 1), zero, zero, zeros<Matrix>(0, 2))
        .throws<std::invalid_argument>();
}
