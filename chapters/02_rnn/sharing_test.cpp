#include <doctest/doctest.h>

#include "backward.hpp"
#include "count.hpp"
#include "deep.hpp"
#include "gradient_check.hpp"
#include "lecture.hpp"
#include "loss.hpp"
#include "random_params.hpp"
#include "separate_weights.hpp"

using namespace unrolled;
using namespace unrolled::rnn;
using namespace unrolled::test;

TEST_CASE("the formula counts what the network has")
{
    CHECK(count_shared(2, 3, 2) == 26);
    CHECK(count_shared(2, 3, 2) == count_numbers(example_8_1()));
    CHECK(count_shared(65, 100, 65) == count_numbers(zero_params(65, 100, 65)));
}

TEST_CASE("separate weights multiply by the length, sharing does not")
{
    const Separate separate = separate_weights(example_8_1(), 4);
    CHECK(count_separate(2, 3, 2, 4) == 104);
    CHECK(count_separate(2, 3, 2, 4) == count_numbers(separate));
    CHECK(count_separate(2, 3, 2, 4000) == 104000);
}

TEST_CASE("equal weights at every step are the shared network")
{
    Random random(31);
    const Params p = random_params(3, 5, 6, random);
    const Tensor3 xs = random_sequence(4, 2, 3, random);
    const Separate separate = separate_weights(p, 4);
    const Run run = forward(separate, xs);
    CHECK(difference(run.hs, forward(p, xs).hs) < tolerance);
    CHECK(difference(logits(separate, run), logits(p, run)) < tolerance);
}

TEST_CASE("the shared gradient is the sum of the separate ones")
{
    Random random(32);
    const Params p = random_params(3, 5, 6, random);
    const Tensor3 xs = random_sequence(4, 2, 3, random);
    const Separate separate = separate_weights(p, 4);
    const Run run = forward(p, xs);
    Matrix dlogits = zeros_like(logits(p, run));
    fill_normal(dlogits, random, 1);
    const Separate each = backward(separate, xs, run, dlogits);
    Params total = zeros_like_struct(p);
    for (const Params& step : each.at) {
        walk([](const std::string&, auto& sum, const auto& g) { sum += g; },
             total, step);
    }
    const Grads shared = backward(p, xs, run, dlogits);
    walk(
        [](const std::string& name, const auto& a, const auto& b) {
            INFO(name);
            CHECK(difference(a, b) < tolerance);
        },
        total, shared.params);
}

TEST_CASE("another length than the weights are for is refused")
{
    const Separate separate = separate_weights(example_8_1(), 3);
    CHECK_THROWS_WITH_AS(forward(separate, example_8_1_inputs()),
                         "a sequence of 4 steps for a network with weights "
                         "for 3",
                         ShapeError);
    const Run run = forward(example_8_1(), example_8_1_inputs());
    CHECK_THROWS_AS(logits(separate, run), ShapeError);
    CHECK_THROWS_AS(
        backward(separate, example_8_1_inputs(), run, zeros<Matrix>(4, 2)),
        ShapeError);
}
