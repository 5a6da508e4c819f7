#include "order_pupils.hpp"

#include <doctest/doctest.h>

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

template <class Pupil>
void check_learns_one_class(Pupil pupil, Random& random)
{
    const lstm::OrderBatch batch = one_class(3, random);
    const std::vector<double> before = answer(pupil, batch).losses;
    CHECK(train_step(pupil, batch).losses == before);  // the answers before the update
    for (int i = 0; i < 100; ++i) train_step(pupil, batch);
    const lstm::OrderAnswer after = answer(pupil, batch);
    CHECK(after.losses[0] < 0.1);
    CHECK(after.wrong == std::vector<bool>(3, false));
}

// The same sequence, but that step t holds another symbol.
lstm::OrderBatch changed_at(lstm::OrderBatch batch, std::size_t t, std::size_t symbol)
{
    for (std::size_t k = 0; k < 8; ++k) batch.xs(t, 0, k) = Real(k == symbol);
    return batch;
}

}  // namespace

TEST_CASE("both networks learn the answer that is always right")
{
    Random random(1);
    check_learns_one_class(rnn_pupil(6, 1e-2, random), random);
    check_learns_one_class(transformer_pupil(8, 1e-2, random), random);
}

TEST_CASE("an update follows the gradient of the mean loss, cut to a length of 1")
{
    Random random(2);
    const double rate = 1e-3;
    RnnPupil pupil = rnn_pupil(5, rate, random);
    const bptt::Params before = pupil.params;
    train_step(pupil, one_class(4, random));
    // The first step of Adam is the rate, whatever the gradient's length; its sign is known where
    // the right answer's score has to rise.
    CHECK(pupil.params.b_y(2) - before.b_y(2) == Approx(rate).epsilon(1e-3));
    CHECK(pupil.params.b_y(0) - before.b_y(0) == Approx(-rate).epsilon(1e-3));
    RnnPupil steep = rnn_pupil(5, rate, random);
    steep.params.W_hy *= 100;
    train_step(steep, one_class(4, random));
    CHECK(norm(steep.adam.means) == Approx(0.1));  // a tenth of the first gradient
}

TEST_CASE("a Transformer's answer depends on every symbol and on its place")
{
    Random random(3);
    const TransformerPupil pupil = transformer_pupil(8, 1e-3, random);
    const lstm::OrderBatch batch = lstm::order_batch(1, random);
    const double loss = answer(pupil, batch).losses[0];
    for (const std::size_t t : {0u, 30u, 99u}) {
        CAPTURE(t);
        const lstm::OrderBatch with_x = changed_at(batch, t, 6);
        CHECK(std::abs(answer(pupil, with_x).losses[0] - loss) > 1e-9);
    }
    // The same symbols at other places: both held an a.
    const lstm::OrderBatch plain = changed_at(changed_at(batch, 30, 2), 31, 2);
    const double here = answer(pupil, changed_at(plain, 30, 7)).losses[0];
    CHECK(std::abs(answer(pupil, changed_at(plain, 31, 7)).losses[0] - here) > 1e-9);
}

TEST_CASE("a Transformer reads the sequences of a batch each by itself")
{
    Random random(5);
    const TransformerPupil pupil = transformer_pupil(8, 1e-3, random);
    const lstm::OrderBatch both = lstm::order_batch(2, random);
    const std::size_t T = both.xs.shape(0);
    for (const std::size_t n : {0u, 1u}) {
        lstm::OrderBatch alone{zeros<Tensor3>(T, 1, 8), {both.classes[n]}};
        for (std::size_t t = 0; t < T; ++t) {
            for (std::size_t k = 0; k < 8; ++k) alone.xs(t, 0, k) = both.xs(t, n, k);
        }
        CHECK(answer(pupil, both).losses[n] == Approx(answer(pupil, alone).losses[0]));
    }
}

TEST_CASE("a width that four heads do not divide is refused")
{
    Random random(4);
    CHECK_THROWS_AS(transformer_pupil(6, 1e-3, random), ShapeError);
}
