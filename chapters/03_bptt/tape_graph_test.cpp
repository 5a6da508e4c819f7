#include "tape_graph.hpp"

#include <doctest/doctest.h>

#include "drawn.hpp"
#include "lecture.hpp"

using namespace unrolled;
using namespace unrolled::bptt;
using namespace unrolled::test;

TEST_CASE("the drawn run of example 8-1 has its values and their gradients")
{
    const Recorded recorded =
        record_run(example_8_1(), example_8_1_inputs(), example_8_1_classes());
    const std::string dot = run_graph(recorded, "run", "what it is").dot();
    CHECK(contains(dot, "0.0997 | -0.0823"));  // the first unit of h_1
    CHECK(contains(dot, "0.1783 | 0.0000"));   // the third of a_4
    CHECK(contains(dot, "0.1  0.1  0.0  |  0.0131  0.0000  0.0556"));  // W_hh
    CHECK(contains(dot, "2.8746 | 1.0000"));                           // L
    for (const char* name : {"h₀", "x₁", "a₂", "h₃", "o₄", "l₄", "W_xh"}) {
        CHECK(contains(dot, name));
    }
    CHECK(count(dot, "class=\"recurrent\"") == 4);
}

TEST_CASE("a drawn tape has a box for each number and an arrow for each slope")
{
    Tape tape;
    const Place u = given(tape, "u", 3), v = given(tape, "v", -2);
    play_backward(tape, multiply(tape, u, v));
    const std::string dot = tape_graph(tape, "tape", "a product").dot();
    CHECK(contains(dot, "3.0000 | -2.0000"));
    CHECK(contains(dot, "-2.0000 | 3.0000"));
    CHECK(contains(dot, "-6.0000 | 1.0000"));
    CHECK(count(dot, " -> ") == 2);
    CHECK(contains(dot, "label=\"-2.00\""));
}

TEST_CASE("time steps are written as subscripts")
{
    CHECK(name_of("h", 1) == "h₁");
    CHECK(name_of("y'", 40) == "y'₄₀");
}
