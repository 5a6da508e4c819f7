#include "discounts.hpp"

#include "sam.hpp"

using namespace unrolled;
using namespace unrolled::ngram;
using namespace unrolled::ngram::test;
using doctest::Approx;

TEST_CASE("counts of counts of I am Sam; <s> alone does not count")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    const Ngrams& ngrams = *sam.counts.ngrams;
    // do not like green eggs and ham; am, Sam; I, </s>
    CHECK(counts_of_counts(ngrams, sam.counts.counts, 1) ==
          CountsOfCounts{7, 2, 2, 0});
    CHECK(counts_of_counts(ngrams, sam.counts.counts, 2) ==
          CountsOfCounts{13, 2, 0, 0});
}

TEST_CASE("one discount by hand: half of what was seen once")
{
    bool undefined = true;
    const Discount D = one_discount({10, 5, 3, 2}, undefined);
    CHECK_FALSE(undefined);
    CHECK(D == Discount{0.5, 0.5, 0.5});
    CHECK(one_discount({6, 2, 0, 0}, undefined)[0] == Approx(0.6));
}

TEST_CASE("three discounts by hand")
{
    bool undefined = true;
    const Discount D = three_discounts({100, 40, 20, 12}, undefined);
    CHECK_FALSE(undefined);
    const double y = 100.0 / 180;
    CHECK(D[0] == Approx(1 - 2 * y * 40 / 100));
    CHECK(D[1] == Approx(2 - 3 * y * 20 / 40));
    CHECK(D[2] == Approx(3 - 4 * y * 12 / 20));
}

TEST_CASE("undefined discounts fall back to one half")
{
    const Discount half = {0.5, 0.5, 0.5};
    bool undefined = false;
    for (const CountsOfCounts& n :
         {CountsOfCounts{0, 4, 2, 1}, CountsOfCounts{4, 0, 2, 1},
          CountsOfCounts{4, 2, 0, 1}, CountsOfCounts{1, 1, 50, 1}}) {
        CHECK(three_discounts(n, undefined) == half);
        CHECK(undefined);
    }
    CHECK(one_discount({0, 4, 2, 1}, undefined) == half);
    CHECK(undefined);
    CHECK(one_discount({4, 0, 2, 1}, undefined) == half);
    CHECK(undefined);
}

TEST_CASE("a count of n loses the discount of n, of three and more the third")
{
    const Discounts discounts{.of_length = {{0.1, 0.2, 0.3}, {0.4, 0.5, 0.6}},
                              .undefined = {}};
    CHECK(discounts.of(1, 0) == 0);
    CHECK(discounts.of(1, 1) == 0.1);
    CHECK(discounts.of(2, 2) == 0.5);
    CHECK(discounts.of(2, 3) == 0.6);
    CHECK(discounts.of(2, 5'000'000'000) == 0.6);
}

TEST_CASE("a small text gets a notice, a large one none")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    const Discounts few = estimate_discounts(
        *sam.counts.ngrams, sam.counts.counts, DiscountKind::three);
    CHECK(few.undefined == std::vector<std::size_t>{2});
    CHECK(notice(few) ==
          "too few small counts to estimate the discounts of length 2: 0.5 is "
          "taken");
    const Discounts one = estimate_discounts(
        *sam.counts.ngrams, sam.counts.counts, DiscountKind::one);
    CHECK(one.undefined.empty());
    CHECK(notice(one).empty());
    CHECK(one.of_length[0][0] == Approx(7.0 / 11));
    CHECK(one.of_length[1][0] == Approx(13.0 / 17));
}
