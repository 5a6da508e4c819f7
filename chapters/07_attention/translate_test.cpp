#include "translate.hpp"

#include <doctest/doctest.h>

#include "random_translator.hpp"

using namespace unrolled;
using namespace unrolled::attention;
using namespace unrolled::test;
using doctest::Approx;

namespace {

const std::vector<Ids> three_sources = {{3, 0, 1, 2}, {1, 3}, {4, 4, 1}};

}  // namespace

TEST_CASE("what is written is the likeliest token after what was written")
{
    const Params p = random_params(small_sizes(true), 1);
    const auto written = translate(p, sentence_batch(three_sources), 6);
    for (std::size_t n = 0; n < 3; ++n) {
        CAPTURE(n);
        // Teacher forcing with the translation as the target.
        const std::vector<IdPair> pair = {{three_sources[n], written[n].ids}};
        const Run run = forward(p, pair_batch(pair));
        const Matrix scores = logits(p, run);
        for (std::size_t i = 0; i < written[n].ids.size(); ++i) {
            Vector s = row(scores, i);
            if (i == 0) s(end_id) = -1e9;
            CHECK(static_cast<Id>(argmax(s)) == written[n].ids[i]);
        }
        if (written[n].ids.size() < 6) {
            CHECK(static_cast<Id>(argmax(row(scores, written[n].ids.size()))) ==
                  end_id);
        }
    }
}

TEST_CASE("sentences side by side are translated as each alone")
{
    const Params p = random_params(small_sizes(true), 2);
    const auto together = translate(p, sentence_batch(three_sources), 6);
    for (std::size_t n = 0; n < 3; ++n) {
        const std::vector<Ids> one = {three_sources[n]};
        const auto alone = translate(p, sentence_batch(one), 6);
        CHECK(alone[0].ids == together[n].ids);
        CHECK(difference(alone[0].weights, together[n].weights) < rounding);
    }
}

TEST_CASE(
    "each written token has its weights, a probability for every source "
    "token")
{
    const Params p = random_params(small_sizes(true), 3);
    const auto written = translate(p, sentence_batch(three_sources), 4);
    for (std::size_t n = 0; n < 3; ++n) {
        const Matrix& w = written[n].weights;
        CHECK(w.shape(0) == written[n].ids.size());
        CHECK(w.shape(1) == three_sources[n].size());
        for (std::size_t i = 0; i < w.shape(0); ++i) {
            CHECK(sum_all(row(w, i)) == Approx(1));
        }
    }
    const Params blind = random_params(small_sizes(false), 3);
    CHECK(translate(blind, sentence_batch(three_sources), 4)[0].weights.shape(
              1) == 0);
}

TEST_CASE("a translation is never empty and never longer than asked for")
{
    Params p = random_params(small_sizes(true), 4);
    p.W_hy.fill(Real(0));
    p.b_y.fill(Real(0));
    p.b_y(end_id) = 5;
    for (const Translation& t :
         translate(p, sentence_batch(three_sources), 6)) {
        CHECK(t.ids == Ids{0});  // the best that is not the end
    }
    p.b_y(end_id) = -5;
    for (const Translation& t :
         translate(p, sentence_batch(three_sources), 3)) {
        CHECK(t.ids.size() == 3);
    }
}
