#include "language_model.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "flow.hpp"
#include "random_params.hpp"
#include "sample.hpp"

using namespace unrolled;
using namespace unrolled::bptt;
using namespace unrolled::test;
using doctest::Approx;

namespace {

constexpr std::size_t V = 4;

LanguageModel small_model()
{
    Random random(41);
    return language_model({.V = V, .H = 8, .N = 2}, 1e-2, random);
}

// Two texts that say each letter three times: the next letter depends on the
// two before.
TextBatch threes()
{
    TextBatch batch{.inputs = {}, .targets = {}, .first = true};
    for (std::size_t t = 0; t < 12; ++t) {
        for (std::size_t n = 0; n < 2; ++n) {
            batch.inputs.push_back(static_cast<Id>((t / 3 + n) % V));
            batch.targets.push_back(static_cast<Id>(((t + 1) / 3 + n) % V));
        }
    }
    return batch;
}

double loss_after(int steps, std::size_t K)
{
    LanguageModel model = small_model();
    double loss = 0;
    for (int i = 0; i < steps; ++i) loss = train_step(model, threes(), K);
    return loss;
}

}  // namespace

TEST_CASE("a text with a rhythm is learned, with any K")
{
    CHECK(loss_after(150, 12) < 0.15);
    CHECK(loss_after(150, 2) < 0.15);
}

TEST_CASE("K at or above the batch's length is the whole chain")
{
    CHECK(loss_after(5, 12) == Approx(loss_after(5, 1000)));
    CHECK(loss_after(5, 11) != Approx(loss_after(5, 12)).epsilon(1e-9));
}

TEST_CASE("the state moves on, and a first batch begins at 0")
{
    LanguageModel model = small_model();
    const Params before = model.params;
    TextBatch batch = threes();
    train_step(model, batch, 12);
    const Run run = forward(before, one_hot_steps(batch.inputs, 2, V));
    CHECK(difference(model.h, run.last()) < rounding);
    LanguageModel other = small_model();
    other.h.fill(Real(0.5));
    const double from_zero = train_step(other, batch, 12);
    CHECK(from_zero == Approx(loss_after(1, 12)));
    batch.first = false;
    LanguageModel moved = small_model();
    moved.h.fill(Real(0.5));
    CHECK(train_step(moved, batch, 12) != Approx(from_zero).epsilon(1e-9));
}

TEST_CASE("a batch without steps and a K of 0 are refused")
{
    LanguageModel model = small_model();
    CHECK_THROWS_AS(train_step(model, {{}, {}, true}, 12), ShapeError);
    CHECK_THROWS_WITH_AS(train_step(model, threes(), 0),
                         "K must be at least 1, it is 0",
                         std::invalid_argument);
}

TEST_CASE("one update is Adam's with the gradient shortened to 5")
{
    LanguageModel model = small_model();
    model.params.W_hy *= Real(200);  // a gradient that has to be shortened
    LanguageModel twin = model;
    const TextBatch batch = threes();
    train_step(model, batch, 12);
    // Adam forgets the length of the first gradient but for its moments.
    CHECK(norm(model.adam.means) == Approx(0.1 * 5).epsilon(1e-5));
    CHECK(difference(model.params.W_hh, twin.params.W_hh) > 1e-4);
}

TEST_CASE("a gradient that is not finite does not reach the parameters")
{
    LanguageModel model = small_model();
    model.params.b_y(0) = NAN;
    const Params before = model.params;
    CHECK_THROWS_WITH_AS(train_step(model, threes(), 12),
                         doctest::Contains("the gradient of W_xh"), NotFinite);
    CHECK(difference(model.params.W_hh, before.W_hh) == 0);
}

TEST_CASE("the mean loss of a text is that of its characters")
{
    const Params p = zero_params(V, 3, V);
    CHECK(mean_loss(p, {0, 1, 2}) == Approx(std::log(4.0)));
    CHECK_THROWS_WITH_AS(mean_loss(p, {0}), "a loss needs two characters",
                         ShapeError);
}

TEST_CASE("lag norms of a batch begin at its last step's loss")
{
    const LanguageModel model = small_model();
    const Params& p = model.params;
    const TextBatch batch = threes();
    const Run run = forward(p, one_hot_steps(batch.inputs, 2, V));
    const Vector norms = lag_norms(p, batch, 2);
    REQUIRE(norms.size() == 13);
    Matrix dlast = zeros<Matrix>(2, V);
    const Matrix ys = outputs(p, run);
    for (std::size_t n = 0; n < 2; ++n) {
        for (std::size_t j = 0; j < V; ++j) dlast(n, j) = ys(22 + n, j);
        dlast(n, static_cast<std::size_t>(batch.targets[22 + n])) -= 1;
    }
    CHECK(difference(norms, norms_by_lag(p, run, dlast)) < rounding);
}

TEST_CASE("samples follow the temperature, and refuse one that is none")
{
    Random random(42);
    Params p = zero_params(V, 3, V);
    p.b_y = {0, 1, 0, 0};
    CHECK(sample(p, {0}, 5, 0.01, random) == Ids{1, 1, 1, 1, 1});
    const Ids varied = sample(p, {0}, 200, 1, random);
    CHECK(std::ranges::count(varied, 1) < 150);
    CHECK_THROWS_AS(sample(p, {0}, 5, 0, random), std::invalid_argument);
    CHECK_THROWS_AS(sample(p, {}, 5, 1, random), ShapeError);
    CHECK_THROWS_AS(one_hot_steps({0, 1, 2}, 2, V), ShapeError);
}
