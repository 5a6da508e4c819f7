#include "language_model.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "backward.hpp"
#include "loss.hpp"
#include "random_params.hpp"
#include "sample.hpp"

using namespace unrolled;
using namespace unrolled::rnn;
using namespace unrolled::test;
using doctest::Approx;

namespace {

Ids periodic_text(std::size_t length)
{
    Ids ids;
    for (std::size_t i = 0; i < length; ++i) ids.push_back(Id(i % 5));
    return ids;
}

LanguageModel small_model(std::size_t N)
{
    Random random(51);
    return language_model({.V = 5, .H = 12, .N = N}, 1e-2, random);
}

}  // namespace

TEST_CASE("a text that repeats itself is learned")
{
    LanguageModel model = small_model(3);
    TextBatches batches(periodic_text(400), 10, 3);
    const Ids text = periodic_text(60);
    const double before = perplexity(model.params, text);
    for (int i = 0; i < 200; ++i) train_step(model, batches.next());
    CHECK(before > 4);
    CHECK(perplexity(model.params, text) < 1.2);
    CHECK(write_likeliest(model.params, {0, 1}, 5) == Ids{2, 3, 4, 0, 1});
}

TEST_CASE("the loss of a step is the mean over time and texts")
{
    LanguageModel model = small_model(2);
    const Params before = model.params;
    const TextBatch batch{
        .inputs = {0, 1, 2, 3}, .targets = {1, 2, 3, 4}, .first = true};
    const Run run = forward(before, one_hot_steps(batch.inputs, 2, 5));
    const double mean =
        cross_entropy_sum(logits(before, run), batch.targets).loss / 4;
    CHECK(train_step(model, batch) == Approx(mean));
    CHECK(difference(model.h, run.last()) < tolerance);
}

TEST_CASE("only the first batch of a text begins at the state 0")
{
    const TextBatch first{{0, 1, 2, 3}, {1, 2, 3, 4}, true};
    const TextBatch later{{0, 1, 2, 3}, {1, 2, 3, 4}, false};
    LanguageModel a = small_model(2), b = small_model(2), c = small_model(2);
    a.h.fill(Real(0.5));
    b.h.fill(Real(0.5));
    const double from_zero = train_step(c, first);
    CHECK(train_step(a, first) == Approx(from_zero));
    CHECK(train_step(b, later) != Approx(from_zero));
}

TEST_CASE("a gradient longer than 5 is shortened to 5")
{
    LanguageModel model = small_model(1);
    model.params.W_hy *= Real(1000);  // far too sure, and wrong
    const TextBatch batch{{0, 1, 2, 3}, {3, 3, 3, 3}, true};
    const Tensor3 xs = one_hot_steps(batch.inputs, 1, 5);
    const Run run = forward(model.params, xs);
    const LossGrad loss =
        cross_entropy_mean(logits(model.params, run), batch.targets);
    CHECK(norm(backward(model.params, xs, run, loss.dscores).params) > 50);
    train_step(model, batch);
    CHECK(norm(model.adam.means) == Approx(0.1 * 5));  // Adam's first mean
}

TEST_CASE("a gradient that is not finite does not reach the parameters")
{
    LanguageModel model = small_model(2);
    const TextBatch batch{{0, 1, 2, 3}, {1, 2, 3, 4}, true};
    model.params.b_y(0) = NAN;
    const Params before = model.params;
    CHECK_THROWS_WITH_AS(train_step(model, batch),
                         doctest::Contains("the gradient of W_xh"), NotFinite);
    CHECK(difference(model.params.W_hh, before.W_hh) == 0);
}

TEST_CASE("a uniform guess has the perplexity of the vocabulary")
{
    CHECK(perplexity(zero_params(7, 3, 7), {0, 6, 2, 1}) == Approx(7));
    CHECK_THROWS_WITH_AS(perplexity(zero_params(7, 3, 7), {0}),
                         "a perplexity needs two characters", ShapeError);
    CHECK_THROWS_AS(perplexity(zero_params(7, 3, 7), {0, 9}),
                    std::out_of_range);
}

TEST_CASE("a model of no size and a batch of another size are refused")
{
    Random random(1);
    CHECK_THROWS_AS(language_model({.V = 0, .H = 3, .N = 1}, 0.1, random),
                    ShapeError);
    LanguageModel model = small_model(3);
    CHECK_THROWS_AS(train_step(model, {{0, 1}, {1, 2}, true}), ShapeError);
    CHECK_THROWS_AS(train_step(model, {{}, {}, true}), ShapeError);
    CHECK_THROWS_AS(train_step(model, {{0, 1, 9}, {1, 2, 2}, true}),
                    std::out_of_range);
}
