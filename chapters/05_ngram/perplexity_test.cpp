#include "perplexity.hpp"

#include "all_models.hpp"
#include "estimates.hpp"

using namespace unrolled;
using namespace unrolled::ngram;
using namespace unrolled::ngram::test;
using doctest::Approx;

namespace {

Predict likelihood_of(const Corpus& corpus)
{
    return [&corpus](std::span<const Id> history, Id word) {
        return maximum_likelihood(look_up(corpus.counts, history, word));
    };
}

Measured measure_line(const Corpus& corpus, const char* line)
{
    return measure(corpus.lexicon, likelihood_of(corpus),
                   encode(corpus.lexicon, line, Unit::blanks));
}

}  // namespace

TEST_CASE("sentences of I am Sam: probability and perplexity")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    const Measured first = measure_line(sam, "I am Sam");
    CHECK(first.tokens == 4);
    CHECK(first.probability() == Approx(1.0 / 9));
    CHECK(first.perplexity() == Approx(std::sqrt(3)));
    CHECK(measure_line(sam, "Sam I am").probability() == Approx(1.0 / 18));
    CHECK(measure_line(sam, "I am").probability() == Approx(2.0 / 9));
    CHECK(measure_line(sam, "I am").perplexity() == Approx(std::cbrt(4.5)));
}

TEST_CASE("a single impossible word makes the perplexity infinite")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    const Measured measured = measure_line(sam, "I like green eggs and ham");
    CHECK(measured.probability() == 0);
    CHECK(std::isinf(measured.perplexity()));
}

TEST_CASE("the whole corpus: 17 predictions, by pairs and by words")
{
    const Corpus two = count_lines(i_am_sam(), 2);
    const Measured pairs = measure(two.lexicon, likelihood_of(two), two.text);
    CHECK(pairs.tokens == 17);
    CHECK(pairs.probability() == Approx(1.0 / 729));
    CHECK(pairs.perplexity() == Approx(1.473655).epsilon(1e-6));
    CHECK(pairs.bits_per_token() == Approx(0.559398).epsilon(1e-6));
    const Corpus one = count_lines(i_am_sam(), 1);
    CHECK(measure(one.lexicon, likelihood_of(one), one.text).perplexity() ==
          Approx(9.799922).epsilon(1e-7));
}

TEST_CASE("a model measured from state to state, or word by word: the same")
{
    const Corpus corpus = count_lines(more_sam(), 4, true);
    const Ids text =
        encode(corpus.lexicon,
               "Sam do I like\nyou like ham and ham\nI am Sam\n", Unit::blanks);
    for (const Named& named : all_models(corpus.counts)) {
        const Model& model = named.model;
        INFO(named.name);
        const Predict predict = [&](std::span<const Id> history, Id word) {
            return probability(model, history, word);
        };
        const Measured a = measure(corpus.lexicon, model, text);
        const Measured b = measure(corpus.lexicon, predict, text);
        CHECK(a.log_p == Approx(b.log_p).epsilon(1e-12));
        CHECK(a.tokens == 15);
        CHECK(a.unknown == 1);
        CHECK(b.unknown == 1);
    }
}

TEST_CASE("a text of unknown words only has a perplexity by <unk>")
{
    const Corpus corpus = count_lines(more_sam(), 3, true);
    const Model model = modified_kneser_ney(corpus.counts).model;
    const Ids text =
        encode(corpus.lexicon, "who knows\nnobody\n", Unit::blanks);
    const Measured measured = measure(corpus.lexicon, model, text);
    CHECK(measured.unknown == 3);
    CHECK(measured.tokens == 5);
    CHECK(measured.perplexity() > 1);
    CHECK(std::isfinite(measured.perplexity()));
}

TEST_CASE("an order above every sentence's length changes nothing")
{
    const Corpus five = count_lines("a b\nb a\na\n", 5, true);
    const Corpus six = count_lines("a b\nb a\na\n", 6, true);
    const Ids text = encode(five.lexicon, "b b\nc\n", Unit::blanks);
    const auto perplexity = [&](const Corpus& corpus) {
        const Model model = absolute_discounting(corpus.counts).model;
        return measure(corpus.lexicon, model, text).perplexity();
    };
    CHECK(perplexity(five) == perplexity(six));
}

TEST_CASE("no text, no surprise")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    CHECK(measure(sam.lexicon, likelihood_of(sam), {}).perplexity() == 1);
}
