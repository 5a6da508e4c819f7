#include "gate_rows.hpp"

#include <doctest/doctest.h>

#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::lstm;
using namespace unrolled::test;

TEST_CASE("four rows for each cell, in time's order, and no more than wanted")
{
    Random random(71);
    const Params p = random_params(3, 5, 2, random);
    const Run run = forward(p, random_sequence(4, 2, 3, random));
    const GateRows rows = gate_rows(run, 2);
    CHECK(rows.numbers.shape(0) == 8);
    CHECK(rows.numbers.shape(1) == 4);
    CHECK(rows.names[5] == "f 2");
    CHECK(rows.numbers(5, 3) == run.steps[3].gates.f(0, 1));
    CHECK(rows.numbers(3, 1) ==
          doctest::Approx(std::tanh(run.steps[1].c(0, 0))));
    CHECK(gate_rows(run, 100).names.size() == 20);
    CHECK_THROWS_AS(gate_rows(Run{}, 2), ShapeError);
}
