#include "adding.hpp"

#include <doctest/doctest.h>

#include "gradient_check.hpp"
#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::lstm;
using namespace unrolled::test;
using doctest::Approx;

TEST_CASE("two steps are marked, one in each half, and their sum is asked for")
{
    Random random(27);
    const AddingBatch batch = adding_batch(9, 50, random);
    for (std::size_t n = 0; n < 50; ++n) {
        Real first = 0, second = 0, sum = 0;
        for (std::size_t t = 0; t < 9; ++t) {
            (t < 4 ? first : second) += batch.xs(t, n, 1);
            sum += batch.xs(t, n, 0) * batch.xs(t, n, 1);
        }
        CHECK(first == 1);
        CHECK(second == 1);
        CHECK(batch.ys(n, 0) == Approx(sum));
    }
}

TEST_CASE("who always answers 1 has a loss of one sixth")
{
    Random random(28);
    const AddingBatch batch = adding_batch(10, 20000, random);
    Params p = zero_params(2, 1, 1);
    p.b_y(0) = 1;
    CHECK(adding_error(p, batch) == Approx(1.0 / 6).epsilon(0.02));
}

#ifndef UNROLLED_FLOAT
TEST_CASE("the gradient of the adding loss is that of its last step")
{
    Random random(29);
    Scores scores{random_matrix(8, 1, random)};
    const Matrix ys = random_matrix(2, 1, random);
    const AddingLoss loss = adding_loss(scores.s, ys);
    const GradientCheck check =
        check_gradient(scores, Scores{loss.dlogits},
                       [&] { return adding_loss(scores.s, ys).loss; });
    INFO(check.message);
    CHECK(check.ok());
    CHECK(loss.dlogits(5, 0) == 0);
}
#endif

TEST_CASE("short sums are learned")
{
    Random random(30);
    TaskModel model = task_model({.D = 2, .H = 16, .V = 1}, 1e-2, random);
    for (int i = 0; i < 800; ++i) {
        train_step(model, adding_batch(4, 20, random));
    }
    CHECK(adding_error(model.params, adding_batch(4, 500, random)) < 0.03);
}

TEST_CASE("one update's gradient is shortened to a norm of 1")
{
    Random random(32);
    TaskModel model = task_model({.D = 2, .H = 16, .V = 1}, 1e-2, random);
    model.params.W_hy *= Real(200);
    train_step(model, adding_batch(4, 20, random));
    CHECK(norm(model.adam.means) == Approx(0.1).epsilon(1e-6));
}

TEST_CASE("no sequence and no second step are refused")
{
    Random random(31);
    CHECK_THROWS_WITH_AS(adding_batch(1, 3, random),
                         "3 sequences of 1 steps: at least 1 of 2 are needed",
                         ShapeError);
    CHECK_THROWS_AS(adding_batch(4, 0, random), ShapeError);
    CHECK_THROWS_WITH_AS(adding_loss(zeros<Matrix>(4, 2), zeros<Matrix>(2, 1)),
                         "logits has shape (4, 2), expected (4, 1)",
                         ShapeError);
    CHECK_THROWS_AS(adding_loss(zeros<Matrix>(4, 1), zeros<Matrix>(2, 2)),
                    ShapeError);
    CHECK_THROWS_WITH_AS(adding_loss(zeros<Matrix>(1, 1), zeros<Matrix>(2, 1)),
                         "logits has 1 rows for 2 sequences", ShapeError);
}
