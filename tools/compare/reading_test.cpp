#include "reading.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "../../chapters/02_rnn/language_model.hpp"
#include "../../chapters/04_lstm/language_model.hpp"
#include "../../chapters/08_self_attention/language_model.hpp"
#include "../../chapters/08_self_attention/sample.hpp"

using namespace unrolled;
using namespace unrolled::compare;
using doctest::Approx;

namespace {

constexpr std::size_t letters = 5;

Ids some_ids(std::size_t count)
{
    Random random(3);
    Ids ids(count);
    for (Id& id : ids) id = static_cast<Id>(random.below(letters));
    return ids;
}

self_attention::Params some_transformer(std::size_t context)
{
    Random random(9);
    return self_attention::random_start(
        {.n_vocab = letters, .D = 6, .layers = 2, .heads = 3, .context = context}, random);
}

// Bits of ids[i + 1] after the ids from `from` to i.
double bits_after_ids(const self_attention::Params& p, const Ids& ids, std::size_t from,
                      std::size_t i)
{
    const auto begin = ids.begin();
    const Ids seen(begin + static_cast<std::ptrdiff_t>(from),
                   begin + static_cast<std::ptrdiff_t>(i) + 1);
    const Vector ps =
        self_attention::next_probabilities(self_attention::scores_without_cache(p, seen), 1);
    return -std::log2(ps(static_cast<std::size_t>(ids[i + 1])));
}

}  // namespace

TEST_CASE("a recurrent network is asked as its chapter asks it, however long the text")
{
    Random random(4);
    const Ids ids = some_ids(1203);  // more than two pieces
    const auto plain = rnn::language_model({letters, 7, 1}, 1e-3, random);
    CHECK(bits_of(plain.params, ids) == Approx(std::log2(rnn::perplexity(plain.params, ids))));
    const auto gated = lstm::language_model({letters, 7, 1}, 1e-3, random);
    CHECK(bits_of(gated.params, ids) == Approx(std::log2(lstm::perplexity(gated.params, ids))));
}

TEST_CASE("a Transformer is asked as its chapter asks it while the text fits its context")
{
    const Ids ids = some_ids(9);
    const self_attention::Params p = some_transformer(8);
    CHECK(bits_of(p, ids) == Approx(std::log2(self_attention::perplexity(p, ids))));
}

TEST_CASE("beyond its context it looks back on half of it at least, and asks each token once")
{
    const Ids ids = some_ids(16);
    const self_attention::Params p = some_transformer(6);
    double bits = 0;
    for (std::size_t i = 0; i < 15; ++i) {
        const std::size_t from = i < 6 ? 0 : 3 * (i / 3 - 1);  // windows begin at 0, 3, 6, ...
        REQUIRE((i < 6 || i - from >= 3));
        bits += bits_after_ids(p, ids, from, i);
    }
    CHECK(bits_of(p, ids) == Approx(bits / 15));
}

TEST_CASE("the smallest contexts and texts work, a text of one token does not")
{
    for (const std::size_t context : {1u, 2u, 3u}) {
        const self_attention::Params p = some_transformer(context);
        CHECK(std::isfinite(bits_of(p, some_ids(8))));
        CHECK(bits_of(p, some_ids(2)) == Approx(bits_after_ids(p, some_ids(2), 0, 0)));
    }
    CHECK_THROWS_AS(bits_of(some_transformer(4), Ids{1}), ShapeError);
    CHECK_THROWS_AS(bits_of(rnn::zero_params(letters, 2, letters), Ids{1}), ShapeError);
    CHECK_THROWS_AS(bits_of(lstm::zero_params(letters, 2, letters), Ids{}), ShapeError);
}
