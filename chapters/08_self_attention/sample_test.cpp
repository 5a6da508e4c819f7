#include "sample.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::self_attention;
using namespace unrolled::test;
using doctest::Approx;

namespace {

const Sizes written_by{
    .n_vocab = 5, .D = 6, .layers = 2, .heads = 3, .context = 8};

Params random_model(std::uint64_t seed, std::size_t context = 8)
{
    Random random(seed);
    Sizes s = written_by;
    s.context = context;
    return randomised(zero_params(s), random);
}

}  // namespace

TEST_CASE(
    "with the cache or without it: the same scores, far beyond the context")
{
    for (const std::size_t context : {1u, 2u, 7u, 8u}) {
        const Params p = random_model(51, context);
        Random random(52);
        Reader reader = begin_reading(p, {3});
        Ids seen = {3};
        for (int i = 0; i < 40; ++i) {
            CAPTURE(i);
            CHECK(difference(reader.step.scores,
                             scores_without_cache(p, seen)) < tolerance);
            const Id id = static_cast<Id>(random.below(5));
            read_next(p, reader, id);
            seen = seen_with(seen, id, context);
            CHECK(reader.seen == seen);
        }
    }
}

TEST_CASE("a cache that begins with a prime goes on as one that read it slowly")
{
    const Params p = random_model(53);
    Step fast = read_all(p, {0, 1, 2, 3}), slow = read_all(p, {0});
    for (const Id id : {1, 2, 3}) step_forward(p, slow, id);
    CHECK(fast.cache.length == slow.cache.length);
    CHECK(difference(fast.scores, slow.scores) < tolerance);
    for (std::size_t l = 0; l < 2; ++l) {
        CHECK(difference(fast.cache.layers[l].K, slow.cache.layers[l].K) <
              tolerance);
        CHECK(difference(fast.cache.layers[l].V, slow.cache.layers[l].V) <
              tolerance);
    }
}

TEST_CASE("when the context is full the newest half stays")
{
    CHECK(seen_with({1, 2, 3}, 4, 4) == Ids{1, 2, 3, 4});
    CHECK(seen_with({1, 2, 3, 4}, 5, 4) == Ids{4, 5});
    CHECK(seen_with({1, 2, 3, 4, 5}, 6, 5) == Ids{5, 6});
    CHECK(seen_with({1}, 2, 1) == Ids{2});
    CHECK(last_context({1, 2, 3}, 2) == Ids{2, 3});
    CHECK(last_context({1, 2, 3}, 9) == Ids{1, 2, 3});
}

TEST_CASE("of a prime that is too long the end is read")
{
    const Params p = random_model(54, 3);
    CHECK(difference(begin_reading(p, {4, 4, 0, 1, 2}).step.scores,
                     begin_reading(p, {0, 1, 2}).step.scores) == 0);
    CHECK(write_likeliest(p, {4, 4, 0, 1, 2}, 9) ==
          write_likeliest(p, {0, 1, 2}, 9));
}

TEST_CASE("a low temperature takes the likeliest, the same seed the same text")
{
    const Params p = random_model(55);
    Random one(7), same(7), cold(8);
    CHECK(sample(p, {1}, 30, 1, one) == sample(p, {1}, 30, 1, same));
    CHECK(sample(p, {1}, 30, 0.001, cold) == write_likeliest(p, {1}, 30));
    CHECK(write_likeliest(p, {1}, 0).empty());
}

TEST_CASE("the temperature divides the scores")
{
    const Vector ps = next_probabilities({std::log(Real(9)), 0}, 2);
    CHECK(ps(0) == Approx(0.75));  // 3 to 1 instead of 9 to 1
    for (const double bad : {0.0, -1.0, double(NAN), double(INFINITY)}) {
        CHECK_THROWS_AS(next_probabilities({1, 2}, bad), std::invalid_argument);
    }
}

TEST_CASE("nothing to read, too much to read and unknown tokens are refused")
{
    const Params p = random_model(56, 2);
    CHECK_THROWS_AS(begin_reading(p, {}), ShapeError);
    CHECK_THROWS_WITH_AS(read_all(p, {0, 1, 2}), "3 tokens for a context of 2",
                         ShapeError);
    Step step = read_all(p, {0, 1});
    CHECK_THROWS_WITH_AS(step_forward(p, step, 2),
                         "a cache of 2 tokens is full", ShapeError);
    step = read_all(p, {0});
    CHECK_THROWS_AS(step_forward(p, step, 5), std::out_of_range);
}
