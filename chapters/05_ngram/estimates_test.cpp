#include "estimates.hpp"

#include "sam.hpp"

using namespace unrolled;
using namespace unrolled::ngram;
using namespace unrolled::ngram::test;
using doctest::Approx;

TEST_CASE("the published bigrams of I am Sam")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    const auto p = [&](const char* history, const char* word) {
        return maximum_likelihood(seen_of(sam, history, word));
    };
    CHECK(p("<s>", "I") == 2.0 / 3);
    CHECK(p("<s>", "Sam") == 1.0 / 3);
    CHECK(p("I", "am") == 2.0 / 3);
    CHECK(p("Sam", "</s>") == 1.0 / 2);
    CHECK(p("am", "Sam") == 1.0 / 2);
    CHECK(p("I", "do") == 1.0 / 3);
    CHECK(p("am", "I") == 0);
}

TEST_CASE("add-one with 11 words, and with <s> counted as a twelfth")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    const Seen i_am = seen_of(sam, "I", "am"), am_i = seen_of(sam, "am", "I");
    CHECK(add_k(i_am, 11) == Approx(3.0 / 14));
    CHECK(add_k(am_i, 11) == Approx(1.0 / 13));
    CHECK(add_k(i_am, 12) == Approx(3.0 / 15));
    CHECK(add_k(am_i, 12) == Approx(1.0 / 14));
    CHECK(add_k(i_am, 11, 0.1) == Approx(2.1 / 4.1));
    CHECK(add_k(i_am, 11, 0) == Approx(maximum_likelihood(i_am)));
}

TEST_CASE("a history that was never seen: every word alike, or nothing")
{
    const Seen nothing{0, 0};
    CHECK(add_k(nothing, 11) == Approx(1.0 / 11));
    CHECK(maximum_likelihood(nothing) == 0);
}

TEST_CASE("what add-one takes from want to: 608 becomes 238")
{
    const Restaurant r = restaurant();
    CHECK(reconstituted_count(r.seen(1, 2), r.V) ==
          Approx(609.0 * 927 / (927 + 1446)));
    CHECK(reconstituted_count(r.seen(4, 5), r.V) ==
          Approx(8.1758).epsilon(1e-4));
}

TEST_CASE("the unigrams of three sentences and a word that nobody said")
{
    // 17 words, 12 types: (2 + 1) / 29, and as counts again 51 / 29.
    CHECK(add_k({2, 17}, 12) == Approx(3.0 / 29));
    CHECK(add_k({0, 17}, 12) == Approx(1.0 / 29));
    CHECK(reconstituted_count({2, 17}, 12) == Approx(51.0 / 29));
}

TEST_CASE("large counts keep their ratio")
{
    const Seen large{3'000'000'000'000, 4'000'000'000'000};
    CHECK(maximum_likelihood(large) == 0.75);
}

TEST_CASE("a k that is no number is refused, and so is 0 / 0")
{
    CHECK_THROWS_AS(add_k({1, 2}, 3, -1), std::invalid_argument);
    CHECK_THROWS_AS(add_k({1, 2}, 3, NAN), std::invalid_argument);
    CHECK_THROWS_AS(add_k({1, 2}, 3, HUGE_VAL), std::invalid_argument);
    CHECK_THROWS_AS(add_k({0, 0}, 3, 0), std::invalid_argument);
    CHECK_THROWS_AS(add_k({0, 0}, 0, 1), std::invalid_argument);
}
