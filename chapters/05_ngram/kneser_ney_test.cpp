#include "kneser_ney.hpp"

#include "all_models.hpp"

using namespace unrolled;
using namespace unrolled::ngram;
using namespace unrolled::ngram::test;
using doctest::Approx;

TEST_CASE("a lower count is the number of different words before")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    const std::vector<Count> a = continuation_counts(sam.counts);
    const auto of = [&](const char* words) {
        return a[find(*sam.counts.ngrams, ids_of(sam.lexicon, words))];
    };
    CHECK(of("I") == 2);     // after <s> and Sam, though it is there 3 times
    CHECK(of("</s>") == 3);  // after Sam, am, ham
    CHECK(of("Sam") == 2);   // after am and <s>
    CHECK(of("am") == 1);    // after I only
    CHECK(of("I am") == 2);  // the longest keep their counts
    CHECK(of("<s> I") == 2);
}

TEST_CASE("what begins with <s> keeps its count at every length")
{
    const Corpus sam = count_lines(i_am_sam(), 4);
    const std::vector<Count> a = continuation_counts(sam.counts);
    const auto of = [&](const char* words) {
        return a[find(*sam.counts.ngrams, ids_of(sam.lexicon, words))];
    };
    CHECK(of("<s> I") == 2);
    CHECK(of("<s> I am") == 1);
    CHECK(of("I am") == 2);    // after <s> and Sam
    CHECK(of("am Sam") == 1);  // after I
}

// Single words: 8 follow one word, I and Sam two, </s> three; pairs: 13 and 2.
TEST_CASE("Kneser-Ney of I am Sam by hand")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    const auto [model, discounts] = kneser_ney(sam.counts);
    const double D1 = 8.0 / (8 + 2 * 2), D2 = 13.0 / 17;
    CHECK(discounts.of_length[0][0] == Approx(D1));
    CHECK(discounts.of_length[1][0] == Approx(D2));
    // 15 different pairs; am was seen after one word.
    const double am = (1 - D1) / 15 + 11 * D1 / 15 / 11;
    const Id id = sam.lexicon.words.id("am");
    CHECK(probability(model, {}, id) == Approx(am));
    CHECK(probability(model, ids_of(sam.lexicon, "I"), id) ==
          Approx((2 - D2) / 3 + 2 * D2 / 3 * am));
}

TEST_CASE("at order 1 Kneser-Ney is absolute discounting")
{
    const Corpus sam = count_lines(more_sam(), 1, true);
    const Model a = kneser_ney(sam.counts).model;
    const Model b = absolute_discounting(sam.counts).model;
    CHECK(a.p == b.p);
}

TEST_CASE("modified Kneser-Ney takes three discounts, Kneser-Ney one")
{
    const Corpus sam = count_lines(more_sam(), 2, true);
    const Discounts three = modified_kneser_ney(sam.counts).discounts;
    const Discounts one = kneser_ney(sam.counts).discounts;
    // Pairs: n1 .. n4 = 14, 6, 5, 1; of the single words n3 is 0.
    CHECK(three.undefined == std::vector<std::size_t>{1});
    CHECK(three.of_length[1][0] == Approx(14.0 / 26));
    CHECK(three.of_length[1][1] == Approx(2 - 3 * 14.0 / 26 * 5 / 6));
    CHECK(one.of_length[1][0] == one.of_length[1][1]);
}

TEST_CASE("a word of one phrase is worth little after another")
{
    const Corpus text = count_lines(
        "in san francisco\nof san francisco\nto san francisco\n"
        "a glass\nmy glass\none glass",
        2, true);
    const auto after_new = [&](const Model& model, const char* word) {
        return probability(model, ids_of(text.lexicon, "<unk>"),
                           text.lexicon.words.id(word));
    };
    const Model kn = modified_kneser_ney(text.counts).model;
    const Model absolute = absolute_discounting(text.counts).model;
    CHECK(after_new(absolute, "francisco") ==
          Approx(after_new(absolute, "glass")));
    CHECK(after_new(kn, "francisco") < 0.7 * after_new(kn, "glass"));
}
