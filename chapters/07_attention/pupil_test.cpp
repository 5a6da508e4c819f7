#include "pupil.hpp"

#include <doctest/doctest.h>

#include "random_translator.hpp"
#include "translate.hpp"

using namespace unrolled;
using namespace unrolled::attention;
using namespace unrolled::test;
using doctest::Approx;

namespace {

// Six pairs that cannot be guessed from the source's first token alone.
std::vector<IdPair> six_pairs()
{
    return {{{3, 4}, {3, 4, 5}}, {{4, 3}, {5, 3}},    {{3, 3}, {4}},
            {{4, 4}, {3, 3, 3}}, {{3, 4, 3}, {5, 5}}, {{4}, {4, 3}}};
}

}  // namespace

TEST_CASE("it learns six pairs by heart, with and without attention")
{
    const std::vector<IdPair> pairs = six_pairs();
    std::vector<Ids> sources;
    for (const IdPair& pair : pairs) sources.push_back(pair.source);
    for (const bool attention : {true, false}) {
        CAPTURE(attention);
        Random random(1);
        Pupil pupil = new_pupil({.n_source = 5,
                                 .n_target = 6,
                                 .D = 4,
                                 .H = 16,
                                 .attention = attention},
                                0.02, random);
        double loss = 0;
        for (int i = 0; i < 200; ++i) {
            loss = train_step(pupil, pair_batch(pairs));
        }
        CHECK(loss < 0.05);
        const auto written =
            translate(pupil.params, sentence_batch(sources), 10);
        for (std::size_t n = 0; n < pairs.size(); ++n) {
            CHECK(written[n].ids == pairs[n].target);
        }
    }
}

TEST_CASE("a beginner's forget gates are half open, and he knows nothing yet")
{
    Random random(2);
    Pupil pupil = new_pupil(small_sizes(true), 0.01, random);
    const Vector b = pupil.params.decoder.b_h;
    CHECK(b(3) == 0);
    CHECK(b(4) == 1);
    CHECK(b(7) == 1);
    CHECK(b(8) == 0);
    CHECK(train_step(pupil, three_pairs()) ==
          Approx(std::log(7.0)).epsilon(0.2));
}

TEST_CASE("an update is clipped: its gradient is no longer than 5")
{
    Random random(3);
    Pupil pupil = new_pupil(small_sizes(true), 0.01, random);
    for (Real& w : values(pupil.params.W_hy)) w *= Real(1000);
    train_step(pupil, three_pairs());
    // After one step Adam's mean is a tenth of the gradient it was given.
    CHECK(10 * norm(pupil.adam.means) == Approx(5).epsilon(1e-4));
}

TEST_CASE("a number that is not finite is reported, not learned")
{
    Random random(4);
    Pupil pupil = new_pupil(small_sizes(true), 0.01, random);
    pupil.params.W_hy(0, 0) = std::numeric_limits<Real>::infinity();
    CHECK_THROWS_AS(train_step(pupil, three_pairs()), NotFinite);
}
