#include "count_file.hpp"

#include "all_models.hpp"

using namespace unrolled;
using namespace unrolled::ngram;
using namespace unrolled::ngram::test;
using doctest::Approx;

namespace {

std::string complaint(const std::string& text)
{
    return error_of<TextError>([&] { parse_counts(text); });
}

}  // namespace

TEST_CASE("counts are read as they were written")
{
    for (const std::size_t order : {1u, 2u, 4u}) {
        const Corpus corpus = count_lines(more_sam(), order, true);
        const std::string text = to_count_text(corpus.lexicon, corpus.counts);
        CHECK(complaint(text) == "no exception");
        const NamedCounts again = parse_counts(text);
        CHECK(again.counts.counts == corpus.counts.counts);
        CHECK(again.counts.ngrams->words == corpus.counts.ngrams->words);
        CHECK(again.counts.ngrams->suffixes == corpus.counts.ngrams->suffixes);
        CHECK(again.lexicon.words.tokens() == corpus.lexicon.words.tokens());
    }
}

TEST_CASE("counts beyond 2^32 do not overflow, in any model")
{
    const NamedCounts large = parse_counts(
        "<s>\t6000000000\n</s>\t6000000000\na\t9000000000\nb\t3000000000\n"
        "<s> a\t6000000000\na a\t1000000000\na b\t3000000000\n"
        "a </s>\t5000000000\nb a\t2000000000\nb </s>\t1000000000\n");
    const Counts& counts = large.counts;
    CHECK(counts.counts[0] == 18'000'000'000);
    const Id a = large.lexicon.words.id("a"), b = large.lexicon.words.id("b");
    CHECK(look_up(counts, Ids{a}, b).ngram == 3'000'000'000);
    for (const Named& named : all_models(counts)) {
        const Model& model = named.model;
        INFO(named.name);
        double sum = 0;
        for (const Id word : predictable_words(*counts.ngrams)) {
            sum += probability(model, Ids{a}, word);
        }
        CHECK(sum == Approx(1));
    }
    CHECK(probability(absolute_discounting(counts).model, Ids{a}, b) ==
          Approx(1.0 / 3));
}

TEST_CASE("a line that is no n-gram with a count")
{
    const std::string words = "<s>\t1\n</s>\t1\n";
    CHECK(complaint(words + "a\n") ==
          "line 3: expected words and a count below 2^64");
    CHECK(complaint(words + "7\n") ==
          "line 3: expected words and a count below 2^64");
    CHECK(complaint(words + "a\t-1\n") ==
          "line 3: expected words and a count below 2^64");
    CHECK(complaint(words + "a\t18446744073709551616\n") ==
          "line 3: expected words and a count below 2^64");
    CHECK(complaint(words + "<s> </s>\t0\n") ==
          "line 3: an n-gram that does not occur");
    CHECK(complaint("\n") == "there is no n-gram");
    const std::string most = "18446744073709551615";
    CHECK(complaint("<s>\t1\n</s>\t1\na\t" + most + "\n") ==
          "2^64 words and more are counted");
}

TEST_CASE("pieces that do not fit together")
{
    const std::string words = "<s>\t1\n</s>\t1\na\t1\n";
    CHECK(complaint(words + "<s> b\t1\n") ==
          "line 4: 'b' is not counted alone");
    CHECK(complaint(words + "<s> a\t1\n<s> a\t1\n") ==
          "line 5: the n-gram stands there twice");
    CHECK(complaint(words + "a <s>\t1\n") ==
          "line 4: <s> stands inside the n-gram");
    CHECK(complaint(words + "a\t1\n") == "a word is counted twice");
    CHECK(complaint("a\t1\n") == "<s> and </s> are not among the words");
    CHECK(complaint(words + "<s> a\t1\na </s>\t2\n") ==
          "'a' is counted 1 times, its continuations 2 times");
    CHECK(complaint(words + "<s> a\t1\n<s> a </s>\t1\n") ==
          "line 5: the n-gram without its first word is missing");
    CHECK(complaint(words + "a </s>\t1\n<s> a </s>\t1\n") ==
          "line 5: the n-gram without its last word is missing");
}
