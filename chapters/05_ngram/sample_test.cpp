#include "sample.hpp"

#include "all_models.hpp"

using namespace unrolled;
using namespace unrolled::ngram;
using namespace unrolled::ngram::test;
using doctest::Approx;

TEST_CASE("a random number stands for the word whose part of [0, 1) it is in")
{
    const std::vector<double> ps = {0.25, 0, 0.5, 0.25};
    CHECK(draw(ps, 0) == 0);
    CHECK(draw(ps, 0.2499) == 0);
    CHECK(draw(ps, 0.25) == 2);
    CHECK(draw(ps, 0.7499) == 2);
    CHECK(draw(ps, 0.75) == 3);
    CHECK(draw({0.5, 0.4999, 0}, 0.99999) == 1);  // the sum is rounded
}

TEST_CASE("refused: a number outside, probabilities that are all 0")
{
    CHECK_THROWS_AS(draw({1}, 1), std::invalid_argument);
    CHECK_THROWS_AS(draw({1}, -0.1), std::invalid_argument);
    CHECK_THROWS_AS(draw({1}, NAN), std::invalid_argument);
    CHECK_THROWS_AS(draw({0, 0}, 0.5), std::invalid_argument);
}

TEST_CASE("a text of one sentence writes it again")
{
    const Corpus text = count_lines("to be or not", 2);
    const Model likelihood = linear_interpolation(text.counts, {1, 1});
    Random random(1);
    const Ids sentence = sample_sentence(likelihood, random);
    CHECK(text.lexicon.words.decode(sentence) == "to be or not");
}

TEST_CASE("words come as often as they are likely")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    const Model model = modified_kneser_ney(sam.counts).model;
    const Node begin = sentence_begin(model);
    const Id I = sam.lexicon.words.id("I");
    Random random(3);
    int begins = 0;
    for (int i = 0; i < 4000; ++i) {
        const Ids sentence = sample_sentence(model, random);
        begins += !sentence.empty() && sentence.front() == I;
    }
    CHECK(begins / 4000.0 == Approx(score(model, begin, I).p).epsilon(0.05));
}

TEST_CASE("a sentence is broken off, and the same seed writes the same")
{
    const Corpus sam = count_lines(i_am_sam(), 3);
    const Model model = modified_kneser_ney(sam.counts).model;
    Random a(5), b(5);
    const Ids first = sample_sentence(model, a, 2);
    CHECK(first.size() <= 2);
    CHECK(first == sample_sentence(model, b, 2));
    CHECK(sample_sentence(model, a, 0).empty());
    for (int i = 0; i < 200; ++i) {
        for (const Id word : sample_sentence(model, a)) {
            CHECK(word != sam.lexicon.bos);
            CHECK(word != sam.lexicon.eos);
        }
    }
}
