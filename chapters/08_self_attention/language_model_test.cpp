#include "language_model.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "loss.hpp"
#include "random_params.hpp"
#include "sample.hpp"

using namespace unrolled;
using namespace unrolled::self_attention;
using namespace unrolled::test;
using doctest::Approx;

namespace {

const Sizes learner{
    .n_vocab = 5, .D = 8, .layers = 1, .heads = 2, .context = 10};

Ids periodic_text(std::size_t length)
{
    Ids ids;
    for (std::size_t i = 0; i < length; ++i) ids.push_back(Id(i % 5));
    return ids;
}

LanguageModel small_model()
{
    Random random(61);
    return language_model(learner, 1e-2, random);
}

}  // namespace

TEST_CASE("a text that repeats itself is learned")
{
    LanguageModel model = small_model();
    TextBatches batches(periodic_text(400), 10, 3);
    const Ids text = periodic_text(60);
    const double before = perplexity(model.params, text);
    for (int i = 0; i < 200; ++i) train_step(model, batches.next(), 3);
    CHECK(before > 4);
    CHECK(perplexity(model.params, text) < 1.2);
    CHECK(write_likeliest(model.params, {0, 1}, 25) ==
          Ids{2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4,
              0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1});
}

TEST_CASE("the loss of a step is the mean over time and texts")
{
    LanguageModel model = small_model();
    const Params p = model.params;
    const TextBatch batch{{0, 1, 2, 3}, {1, 2, 3, 4}, true};
    const Matrix scores = logits(p, forward(p, batch.inputs, 2));
    const double mean = cross_entropy_sum(scores, batch.targets).loss / 4;
    CHECK(train_step(model, batch, 2) == Approx(mean));
}

TEST_CASE("a gradient longer than 1 is shortened to 1")
{
    LanguageModel model = small_model();
    model.params.out.W *= Real(100);  // far too sure, and wrong
    train_step(model, {{0, 1, 2, 3}, {3, 3, 3, 3}, true}, 1);
    CHECK(norm(model.adam.means) == Approx(0.1));  // Adam's first mean
}

TEST_CASE("a gradient that is not finite does not reach the parameters")
{
    LanguageModel model = small_model();
    model.params.out.b(0) = NAN;
    const Params before = model.params;
    CHECK_THROWS_WITH_AS(
        train_step(model, {{0, 1, 2, 3}, {1, 2, 3, 4}, true}, 2),
        doctest::Contains("the gradient of"), NotFinite);
    CHECK(difference(model.params.E, before.E) == 0);
}

TEST_CASE("a uniform guess has the perplexity of the vocabulary")
{
    const Params p = zero_params(
        {.n_vocab = 7, .D = 4, .layers = 1, .heads = 1, .context = 3});
    CHECK(perplexity(p, {0, 6, 2, 1, 1, 1, 1, 1}) == Approx(7));
    CHECK_THROWS_WITH_AS(perplexity(p, {0}),
                         "a perplexity needs two characters", ShapeError);
    CHECK_THROWS_AS(perplexity(p, {9, 0}), std::out_of_range);
}

TEST_CASE("a perplexity is read in stretches of a context")
{
    const Params p = small_model().params;
    const Ids text = periodic_text(15);
    double sum = 0;
    for (const auto& [from, to] : {std::pair{0, 10}, std::pair{10, 14}}) {
        const Ids in(text.begin() + from, text.begin() + to);
        const Ids out(text.begin() + from + 1, text.begin() + to + 1);
        sum += cross_entropy_sum(logits(p, forward(p, in)), out).loss;
    }
    CHECK(perplexity(p, text) == Approx(std::exp(sum / 14)));
}

TEST_CASE("training begins with gains of 1, and with words of their own")
{
    Random random(62);
    const Params p = random_start(learner, random);
    CHECK(p.norm.gain(3) == 1);
    CHECK(p.layers[0].norm1.gain(0) == 1);
    CHECK(p.layers[0].norm2.gain(7) == 1);
    CHECK(norm(p.out) > 0.1);
    CHECK(row(p.E, 0) != row(p.E, 1));
    const Real limit = 1 / std::sqrt(Real(8));
    for (const Real w : values(p.layers[0].attention.qkv.W)) {
        CHECK(std::abs(w) <= limit);
    }
}
