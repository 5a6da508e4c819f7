#include "interpolation.hpp"

#include "all_models.hpp"
#include "perplexity.hpp"

using namespace unrolled;
using namespace unrolled::ngram;
using namespace unrolled::ngram::test;
using doctest::Approx;

TEST_CASE("a mixture of pair, word and chance by hand")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    const Model model = linear_interpolation(sam.counts, {0.6, 0.8});
    const double am = 0.6 * 2 / 17 + 0.4 / 11;
    const Id id = sam.lexicon.words.id("am");
    CHECK(probability(model, {}, id) == Approx(am));
    CHECK(probability(model, ids_of(sam.lexicon, "I"), id) ==
          Approx(0.8 * 2 / 3 + 0.2 * am));
    CHECK(probability(model, ids_of(sam.lexicon, "ham"), id) ==
          Approx(0.2 * am));
    CHECK(probability(model, ids_of(sam.lexicon, "</s>"), id) == Approx(am));
}

TEST_CASE("one round of expectation maximisation by hand")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    const Ids held_out = encode(sam.lexicon, "I like", Unit::blanks);
    // Words: I after <s>, like after I, </s> after like. From 0.5, 0.5.
    const double pairs[] = {2.0 / 3, 0, 0};
    const double words[] = {3.0 / 17, 1.0 / 17, 3.0 / 17};
    double given1 = 0, given2 = 0, asked1 = 0;
    for (int i = 0; i < 3; ++i) {
        const double p1 = 0.5 * words[i] + 0.5 / 11;
        const double r2 = 0.5 * pairs[i] / (0.5 * pairs[i] + 0.5 * p1);
        given2 += r2;
        asked1 += 1 - r2;
        given1 += (1 - r2) * 0.5 * words[i] / p1;
    }
    const std::vector<double> lambdas = fit_lambdas(sam.counts, held_out, 1);
    CHECK(lambdas[0] == Approx(given1 / asked1));
    CHECK(lambdas[1] == Approx(given2 / 3));
}

TEST_CASE("every round makes the held-out text likelier")
{
    const Corpus sam = count_lines(more_sam(), 3);
    const Ids held_out = encode(
        sam.lexicon, "I like green ham\nSam I do not like\n", Unit::blanks);
    double before = HUGE_VAL;
    for (std::size_t rounds = 0; rounds < 8; ++rounds) {
        const Model model = linear_interpolation(
            sam.counts, fit_lambdas(sam.counts, held_out, rounds));
        const double now = measure(sam.lexicon, model, held_out).perplexity();
        CHECK(now < before);
        before = now;
    }
}

TEST_CASE("without a held-out text all weights stay one half")
{
    const Corpus sam = count_lines(more_sam(), 3);
    CHECK(fit_lambdas(sam.counts, {}) == std::vector<double>{0.5, 0.5, 0.5});
}

TEST_CASE("a weight for each length, from 0 to 1, or it is refused")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    CHECK_THROWS_WITH_AS(
        linear_interpolation(sam.counts, {0.5}),
        "one lambda in [0, 1] is needed for each of the 2 lengths",
        std::invalid_argument);
    CHECK_THROWS_AS(linear_interpolation(sam.counts, {0.5, 1.5}),
                    std::invalid_argument);
    CHECK_THROWS_AS(linear_interpolation(sam.counts, {NAN, 0.5}),
                    std::invalid_argument);
}
