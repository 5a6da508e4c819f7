#include "five_forms.hpp"

#include <doctest/doctest.h>

#include "lecture.hpp"
#include "loss.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::rnn;
using namespace unrolled::test;
using doctest::Approx;

namespace {

constexpr double digits = is_double ? 5e-9 : 1e-5;

const Params p = example_8_1();
const Tensor3 xs = example_8_1_inputs();
const Ids classes = example_8_1_classes();

}  // namespace

TEST_CASE("in step: every step's loss, and their sum")
{
    const Answer answer = many_to_many(p, xs, classes);
    const Vector expected = {0.63497731, 0.74649480, 0.74355665, 0.74957031};
    CHECK(difference(answer.losses, expected) < digits);
    CHECK(answer.loss == Approx(2.87459907).epsilon(1e-7));
    CHECK(answer.outputs(3, 0, 1) == Approx(0.47256957).epsilon(1e-6));
}

TEST_CASE("many to one: the last step's loss alone")
{
    const Answer answer = many_to_one(p, xs, {1});
    CHECK(answer.loss == Approx(0.74957031).epsilon(1e-7));
    CHECK(difference(answer.losses, Vector{0, 0, 0, answer.losses(3)}) == 0);
}

TEST_CASE("one to many: one input, a loss at every step")
{
    const Answer answer = one_to_many(p, at(xs, 0), classes);
    const Vector expected = {0.63497731, 0.74544359, 0.74450131, 0.74440712};
    CHECK(difference(answer.losses, expected) < digits);
    CHECK(answer.loss == Approx(2.86932934).epsilon(1e-7));
}

TEST_CASE("one to one: the first step and nothing else")
{
    const Answer answer = one_to_one(p, at(xs, 0), {0});
    CHECK(answer.loss == Approx(0.63497731).epsilon(1e-7));
    CHECK(answer.run.length() == 1);
}

TEST_CASE("delayed: the decoder begins where the encoder ended")
{
    const Answer answer = encoder_decoder(p, p, xs, {0, 1, 1});
    const Vector expected = {0.64392974, 0.74444828, 0.74440182};
    CHECK(difference(answer.losses, expected) < digits);
    CHECK(answer.loss == Approx(2.13277984).epsilon(1e-7));
    CHECK(difference(answer.run.h0, forward(p, xs).last()) < tolerance);
}

TEST_CASE("encoder and decoder have different weights")
{
    Random random(21);
    const Params encoder = random_params(2, 3, 4, random);
    const Params decoder = random_params(5, 3, 6, random);
    const Answer answer = encoder_decoder(encoder, decoder, xs, {0, 5});
    CHECK(answer.outputs.shape(2) == 6);  // the decoder's answers
    CHECK(difference(answer.run.h0, forward(encoder, xs).last()) < tolerance);
}

TEST_CASE("the loss is one scalar, the sum over steps and examples")
{
    Random random(22);
    const Params q = random_params(3, 5, 6, random);
    const Tensor3 batch = random_sequence(4, 2, 3, random);
    const Ids targets = {0, 1, 2, 3, 4, 5, -1, 2};
    const Answer answer = many_to_many(q, batch, targets);
    const Matrix scores = logits(q, forward(q, batch));
    CHECK(answer.loss == Approx(cross_entropy_sum(scores, targets).loss));
    CHECK(static_cast<double>(sum_all(answer.losses)) == Approx(answer.loss));
}

TEST_CASE("targets that do not fit the form are refused")
{
    CHECK_THROWS_WITH_AS(many_to_many(p, xs, {0, 1}),
                         "targets has shape (2), expected (4)", ShapeError);
    CHECK_THROWS_WITH_AS(many_to_one(p, xs, {0, 1}), "2 targets for 1 examples",
                         ShapeError);
    CHECK_THROWS_AS(one_to_many(p, at(xs, 0), {}), ShapeError);
    CHECK_THROWS_AS(one_to_one(p, at(xs, 0), {0, 1}), ShapeError);
    CHECK_THROWS_AS(one_to_one(p, at(xs, 0), {2}), std::out_of_range);
    CHECK_THROWS_AS(encoder_decoder(p, p, xs, {}), ShapeError);
    CHECK_THROWS_WITH_AS(encoder_decoder(p, zero_params(2, 4, 2), xs, {0}),
                         "h0 has shape (1, 3), expected (1, 4)", ShapeError);
}
