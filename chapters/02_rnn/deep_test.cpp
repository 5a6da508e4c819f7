#include "deep.hpp"

#include <doctest/doctest.h>

#include "lecture.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::rnn;
using namespace unrolled::test;

namespace {

constexpr double printed_digits = is_double ? 5e-7 : 1e-5;

const Tensor3 inputs = example_8_1_inputs();

}  // namespace

TEST_CASE("bidirectional: both chains and their common output")
{
    const DeepRun run = forward(example_bidirectional(), inputs);
    CHECK(difference(at(run.hs.at(0), 0), Matrix{{0.099668, 0, 0.099668}}) <
          printed_digits);
    CHECK(difference(at(run.hs.at(1), 0), Matrix{{0.100608, 0, 0.085023}}) <
          printed_digits);
    CHECK(difference(at(run.hs.at(1), 3), Matrix{{0.049958, 0, 0.197375}}) <
          printed_digits);
    CHECK(difference(at(run.outputs, 0), Matrix{{0.534957, 0.465043}}) <
          printed_digits);
    CHECK(difference(at(run.outputs, 3), Matrix{{0.529920, 0.470080}}) <
          printed_digits);
}

TEST_CASE("the chain that reads back knows the future, the other does not")
{
    Tensor3 changed = inputs;
    changed(3, 0, 0) += Real(1);  // the last input
    const DeepRun before = forward(example_bidirectional(), inputs);
    const DeepRun after = forward(example_bidirectional(), changed);
    CHECK(difference(at(before.hs.at(0), 0), at(after.hs.at(0), 0)) == 0);
    CHECK(difference(at(before.hs.at(1), 0), at(after.hs.at(1), 0)) > 1e-6);
}

TEST_CASE("a sequence turned round twice is itself")
{
    CHECK(difference(reversed(reversed(inputs)), inputs) == 0);
    CHECK(difference(at(reversed(inputs), 0), at(inputs, 3)) == 0);
}

TEST_CASE("stacked: the second layer reads the states of the first")
{
    const DeepRun run = forward(example_stacked(), inputs);
    CHECK(difference(run.hs.at(0), forward(example_8_1(), inputs).hs) == 0);
    CHECK(difference(at(run.hs.at(1), 0), Matrix{{0.019931, 0, 0.206935}}) <
          printed_digits);
    CHECK(difference(at(run.hs.at(1), 3), Matrix{{0.024721, 0, 0.199083}}) <
          printed_digits);
    CHECK(difference(at(run.outputs, 1), Matrix{{0.526162, 0.473838}}) <
          printed_digits);
}

TEST_CASE("stacked: the third layer reads the second, not the first")
{
    Stacked p = example_stacked();
    p.layers.push_back(p.layers.back());
    const DeepRun run = forward(p, inputs);
    const Layer& third = p.layers.at(2);
    CHECK(difference(run.hs.at(2), states(third, run.hs.at(1))) == 0);
    CHECK(difference(run.hs.at(2), states(third, run.hs.at(0))) > 1e-6);
}

TEST_CASE("one layer is the plain network")
{
    const Params p = example_8_1();
    const Stacked one{{layer_of(p)}, p.W_hy, p.b_y};
    CHECK(difference(forward(one, inputs).outputs,
                     outputs(p, forward(p, inputs))) < tolerance);
}

TEST_CASE("deep networks that do not fit together are refused")
{
    Stacked stacked = example_stacked();
    stacked.layers.at(1).W_xh = zeros<Matrix>(3, 2);
    CHECK_THROWS_WITH_AS(forward(stacked, inputs),
                         "xs has shape (4, 1, 3), expected (4, 1, 2)",
                         ShapeError);
    stacked.layers.clear();
    CHECK_THROWS_WITH_AS(forward(stacked, inputs),
                         "a stacked RNN without layers", ShapeError);
    Bidirectional both = example_bidirectional();
    both.W_hy = zeros<Matrix>(2, 3);
    CHECK_THROWS_AS(forward(both, inputs), ShapeError);
    CHECK_THROWS_AS(states(both.ahead, zeros<Tensor3>(0, 1, 2)), ShapeError);
}
