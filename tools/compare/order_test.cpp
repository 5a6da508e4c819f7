#include "order.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::compare;
using doctest::Approx;

namespace {

// A batch whose answer is always the same: that much a bias can learn.
lstm::OrderBatch one_class(std::size_t N, Random& random)
{
    lstm::OrderBatch batch = lstm::order_batch(N, random);
    batch.classes.assign(N, 2);
    return batch;
}

}  // namespace

TEST_CASE("a plain network learns the answer that is always right")
{
    Random random(1);
    Learner model = learner(6, 1e-2, random);
    const lstm::OrderBatch batch = one_class(3, random);
    const std::vector<double> before = answer(model.params, batch).losses;
    CHECK(train_step(model, batch).losses == before);  // the answers before the update
    for (int i = 0; i < 100; ++i) train_step(model, batch);
    const lstm::OrderAnswer after = answer(model.params, batch);
    CHECK(after.losses[0] < 0.1);
    CHECK(after.wrong == std::vector<bool>(3, false));
}

TEST_CASE("an update follows the gradient of the mean loss, cut to a length of 1")
{
    Random random(2);
    const double rate = 1e-3;
    Learner model = learner(5, rate, random);
    const bptt::Params before = model.params;
    train_step(model, one_class(4, random));
    // The first step of Adam is the rate, whatever the gradient's length; its sign is known where
    // the right answer's score has to rise.
    CHECK(model.params.b_y(2) - before.b_y(2) == Approx(rate).epsilon(1e-3));
    CHECK(model.params.b_y(0) - before.b_y(0) == Approx(-rate).epsilon(1e-3));
    Learner steep = learner(5, rate, random);
    steep.params.W_hy *= 100;
    train_step(steep, one_class(4, random));
    CHECK(norm(steep.adam.means) == Approx(0.1));  // a tenth of the first gradient
}

TEST_CASE("a trial ends after its sequences, and says what it has seen")
{
    const Trial tiny{.H = 4, .most = 60, .tests = 40};
    const nlohmann::ordered_json run = try_order(tiny, 1e-3, 7);
    CHECK(run.at("sequences") == 60);
    CHECK(run.at("stopped_by_the_rule") == false);
    CHECK(run.at("seed") == 7);
    CHECK(run.at("wrong") == 40);  // 60 sequences teach nothing
    CHECK(run.at("last_loss").get<double>() == Approx(std::log(4)).epsilon(0.2));
    CHECK(try_order(tiny, 1e-3, 7).at("last_loss") == run.at("last_loss"));
    CHECK(try_order(tiny, 1e-3, 8).at("last_loss") != run.at("last_loss"));
}

TEST_CASE("all seeds meet all rates")
{
    std::size_t told = 0;
    const auto count = [&](const std::string&) { ++told; };
    const nlohmann::ordered_json results = measure_order({.H = 2, .most = 20, .tests = 20}, count);
    REQUIRE(results.at("runs").size() == 9);
    CHECK(told == 9);
    CHECK(results.at("runs")[0].at("seed") == 1);
    CHECK(results.at("runs")[8].at("seed") == 3);
    CHECK(results.at("runs")[8].at("rate") == 2e-4);
    CHECK(results.at("most_sequences") == 20);
}
