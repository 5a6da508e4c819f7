#include "all_models.hpp"

using namespace unrolled;
using namespace unrolled::ngram;
using namespace unrolled::ngram::test;
using doctest::Approx;

namespace {

double p_of(const Corpus& corpus, const Model& model, const char* history,
            const char* word)
{
    return probability(model, ids_of(corpus.lexicon, history),
                       corpus.lexicon.words.id(word));
}

}  // namespace

// D = 7/11 of single words, 13/17 of pairs. 17 words, 11 of them different.
TEST_CASE("absolute discounting of I am Sam by hand")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    const Model model = absolute_discounting(sam.counts).model;
    const double D1 = 7.0 / 11, D2 = 13.0 / 17;
    const double am = (2 - D1) / 17 + 11 * D1 / 17 / 11;
    CHECK(p_of(sam, model, "", "am") == Approx(am));
    // I am (2), I do (1)
    CHECK(p_of(sam, model, "I", "am") ==
          Approx((2 - D2) / 3 + 2 * D2 / 3 * am));
    const double like = (1 - D1) / 17 + 11 * D1 / 17 / 11;
    CHECK(p_of(sam, model, "I", "like") == Approx(2 * D2 / 3 * like));
}

TEST_CASE("backing off of I am Sam by hand")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    const Model model = backing_off(sam.counts).model;
    // Every single word was seen: nothing is taken.
    CHECK(p_of(sam, model, "", "am") == Approx(2.0 / 17));
    const double D = 13.0 / 17;
    CHECK(p_of(sam, model, "I", "am") == Approx((2 - D) / 3));
    CHECK(p_of(sam, model, "I", "do") == Approx((1 - D) / 3));
    const double alpha = 2 * D / 3 / (1 - 2.0 / 17 - 1.0 / 17);
    CHECK(p_of(sam, model, "I", "like") == Approx(alpha / 17));
}

TEST_CASE("backing off: unseen words share what single words give up")
{
    const Corpus sam = count_lines(i_am_sam(), 1, true);
    const Model model = backing_off(sam.counts).model;
    const double D = 7.0 / 11;
    CHECK(p_of(sam, model, "", "am") == Approx((2 - D) / 17));
    CHECK(p_of(sam, model, "", "<unk>") == Approx(11 * D / 17));
}

TEST_CASE("an unseen history answers as the shorter one does")
{
    const Corpus sam = count_lines(i_am_sam(), 3);
    for (const Named& named : all_models(sam.counts)) {
        const Model& model = named.model;
        INFO(named.name);
        CHECK(p_of(sam, model, "ham ham", "I") == p_of(sam, model, "ham", "I"));
        CHECK(p_of(sam, model, "</s>", "I") == p_of(sam, model, "", "I"));
    }
}

TEST_CASE("the weight that is handed down multiplies at every step down")
{
    const Corpus sam = count_lines(i_am_sam(), 3);
    for (const Named& named : all_models(sam.counts)) {
        const Model& model = named.model;
        INFO(named.name);
        // I am green: neither am green nor I am green was seen.
        const Ngrams& ngrams = *sam.counts.ngrams;
        const Node i_am = read(ngrams, ids_of(sam.lexicon, "I am"));
        const Node am = read(ngrams, ids_of(sam.lexicon, "am"));
        CHECK(p_of(sam, model, "I am", "green") ==
              Approx(model.backoff[i_am] * model.backoff[am] *
                     p_of(sam, model, "", "green")));
    }
}

TEST_CASE("<s> and words out of the vocabulary cannot be predicted")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    const Model model = modified_kneser_ney(sam.counts).model;
    CHECK_THROWS_WITH_AS(probability(model, {}, sam.lexicon.bos),
                         "word 0 cannot be predicted: ids are 0 to 11, "
                         "without 0",
                         std::out_of_range);
    CHECK_THROWS_AS(probability(model, {}, 12), std::out_of_range);
    CHECK_THROWS_AS(probability(model, {}, -1), std::out_of_range);
}

TEST_CASE("memory: 28 bytes for an n-gram that can be a history, else 16")
{
    const Corpus sam = count_lines(more_sam(), 5);
    const Model model = modified_kneser_ney(sam.counts).model;
    const Ngrams& ngrams = *model.ngrams;
    const std::size_t inner = ngrams.begin[5], all = ngrams.words.size();
    CHECK(bytes_of(model) <= 16 * all + 12 * inner + 100);
    CHECK(bytes_of(model) < 40 * ngrams.size());
}
