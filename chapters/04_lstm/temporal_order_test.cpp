#include "temporal_order.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::lstm;
using namespace unrolled::test;
using doctest::Approx;

namespace {

// The symbols of example n.
std::string text_of(const OrderBatch& batch, std::size_t n)
{
    std::string text;
    for (std::size_t t = 0; t < batch.xs.shape(0); ++t) {
        text += order_symbols[argmax(row(at(batch.xs, t), n))];
    }
    return text;
}

}  // namespace

TEST_CASE("two signals stand where they may, and their order is the class")
{
    Random random(61);
    for (int i = 0; i < 20; ++i) {
        const OrderBatch batch = order_batch(7, random);
        for (std::size_t n = 0; n < 7; ++n) {
            const std::string text = text_of(batch, n);
            CHECK(text.size() >= 100);
            CHECK(text.size() <= 110);
            CHECK(text.front() == 'E');
            CHECK(text.back() == 'B');
            const std::size_t t1 = text.find_first_of("XY");
            const std::size_t t2 = text.find_last_of("XY");
            CHECK((t1 >= 10 && t1 <= 20));
            CHECK((t2 >= 50 && t2 <= 60));
            const std::string names[] = {"XX", "XY", "YX", "YY"};
            CHECK(names[batch.classes[n]] == std::string{text[t1], text[t2]});
            CHECK(std::ranges::count(text, 'E') == 1);
        }
    }
}

TEST_CASE("a network that knows nothing is wrong, at a loss of ln 4")
{
    Random random(62);
    const OrderBatch batch = order_batch(3, random);
    const OrderAnswer a = answer(zero_params(8, 2, 4), batch);
    CHECK(a.losses[1] == Approx(std::log(4)));
    CHECK(a.wrong == std::vector<bool>{true, true, true});
}

TEST_CASE("an answer may be off by three tenths, not by more")
{
    Random random(63);
    OrderBatch batch = order_batch(1, random);
    batch.classes = {2};
    Params p = zero_params(8, 2, 4);
    for (const double right : {0.69, 0.71}) {
        const Real rest = std::log(static_cast<Real>((1 - right) / 3));
        p.b_y = {rest, rest, std::log(static_cast<Real>(right)), rest};
        const OrderAnswer a = answer(p, batch);
        CHECK(a.wrong[0] == (right < 0.7));
        CHECK(a.losses[0] == Approx(-std::log(right)));
    }
}

TEST_CASE("a batch is learned by heart, from the error of the last step")
{
    Random random(64);
    TaskModel model = task_model({.D = 8, .H = 8, .V = 4}, 1e-2, random);
    OrderBatch batch = order_batch(4, random);
    batch.classes = {0, 1, 2, 3};  // the frequencies alone say nothing
    for (int i = 0; i < 300; ++i) train_step(model, batch);
    for (const double loss : answer(model.params, batch).losses) {
        CHECK(loss < 0.5);
    }
}

TEST_CASE("it is time after 2000 right answers with a small loss, not before")
{
    StoppingRule rule, bad, unlucky;
    const OrderAnswer good{std::vector<double>(1000, 0.05),
                           std::vector<bool>(1000, false)};
    const OrderAnswer poor{std::vector<double>(1000, 0.2),
                           std::vector<bool>(1000, false)};
    rule.see(good);
    CHECK_FALSE(rule.satisfied());
    rule.see(good);
    CHECK(rule.satisfied());
    for (int i = 0; i < 2; ++i) bad.see(poor);
    CHECK_FALSE(bad.satisfied());
    for (int i = 0; i < 2; ++i) bad.see(good);
    CHECK(bad.satisfied());
    unlucky.see(good);
    unlucky.see({{3.0}, {true}});
    unlucky.see(good);
    CHECK_FALSE(unlucky.satisfied());
}

TEST_CASE("a batch without sequences is refused")
{
    Random random(65);
    CHECK_THROWS_WITH_AS(order_batch(0, random), "a batch of 0 sequences",
                         ShapeError);
}

TEST_CASE("scores of any network are judged, if there are four for each step")
{
    Random random(66);
    const OrderBatch batch = order_batch(2, random);
    Matrix scores = zeros<Matrix>(2 * batch.xs.shape(0), 4);
    for (Real& score : values(scores)) score = 1;  // equal: a guess
    CHECK(judge(scores, batch).losses[0] == Approx(std::log(4)));
    const LossGrad loss = order_loss(scores, batch);
    CHECK(loss.loss == Approx(std::log(4)));
    CHECK(loss.dscores(0, 0) == 0);
    CHECK_THROWS_AS(judge(zeros<Matrix>(2, 4), batch), ShapeError);
    CHECK_THROWS_AS(order_loss(zeros<Matrix>(2, 4), batch), ShapeError);
}
