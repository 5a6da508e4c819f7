#include "counts.hpp"

#include "sam.hpp"

using namespace unrolled;
using namespace unrolled::ngram;
using namespace unrolled::ngram::test;

TEST_CASE("the counts of I am Sam")
{
    const Corpus sam = count_lines(i_am_sam(), 3);
    CHECK(count_of(sam, "<s>") == 3);
    CHECK(count_of(sam, "I") == 3);
    CHECK(count_of(sam, "</s>") == 3);
    CHECK(count_of(sam, "am") == 2);
    CHECK(count_of(sam, "Sam") == 2);
    CHECK(count_of(sam, "ham") == 1);
    CHECK(count_of(sam, "<s> I") == 2);
    CHECK(count_of(sam, "I am") == 2);
    CHECK(count_of(sam, "am </s>") == 1);
    CHECK(count_of(sam, "<s> I am") == 1);
    CHECK(count_of(sam, "I am </s>") == 1);
    CHECK(sam.counts.counts[0] == 17);  // predicted: all but <s>
}

TEST_CASE("no n-gram reaches over the end of a sentence")
{
    const Corpus sam = count_lines(i_am_sam(), 3);
    CHECK(count_of(sam, "</s> <s>") == 0);
    CHECK(count_of(sam, "Sam Sam") == 0);
    CHECK(count_of(sam, "Sam </s> <s>") == 0);
    for (const Node node : {Node{14}, Node{20}, Node{30}}) {
        const Ids words = words_of(*sam.counts.ngrams, node);
        CHECK(std::count(words.begin() + 1, words.end(), sam.lexicon.bos) == 0);
    }
}

TEST_CASE("each count is what a search through the text finds")
{
    const Corpus corpus = count_lines(more_sam(), 4);
    const Ngrams& ngrams = *corpus.counts.ngrams;
    for (Node node = 1; node <= ngrams.size(); ++node) {
        const Ids words = words_of(ngrams, node);
        Count found = 0;
        for (auto at = corpus.text.begin();; ++at) {
            at = std::search(at, corpus.text.end(), words.begin(), words.end());
            if (at == corpus.text.end()) break;
            ++found;
        }
        CHECK(corpus.counts.counts[node] == found);
    }
}

TEST_CASE("a history's count is the sum of what followed it")
{
    const Corpus corpus = count_lines(more_sam(), 4);
    const Ngrams& ngrams = *corpus.counts.ngrams;
    for (Node h = 0; h < ngrams.begin[4]; ++h) {
        Count sum = 0;
        for (Node node = ngrams.first[h]; node < ngrams.first[h + 1]; ++node) {
            const bool bos = h == 0 && ngrams.words[node] == ngrams.bos;
            if (!bos) sum += corpus.counts.counts[node];
        }
        const bool ended = h != 0 && ngrams.words[h] == ngrams.eos;
        CHECK(sum == (ended ? 0 : corpus.counts.counts[h]));
    }
}

TEST_CASE("what an estimate needs: two counts, of the last words only")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    CHECK(seen_of(sam, "<s> Sam I", "am").ngram == 2);
    CHECK(seen_of(sam, "<s> Sam I", "am").history == 3);
    CHECK(seen_of(sam, "I", "Sam").ngram == 0);
    CHECK(seen_of(sam, "I", "Sam").history == 3);
    CHECK(seen_of(sam, "</s>", "I").history == 0);  // nothing follows the end
    const Corpus longer = count_lines(i_am_sam(), 3);
    CHECK(seen_of(longer, "Sam am", "I").history == 0);
    CHECK(last_words(sam.text, 3).size() == 2);
    CHECK(last_words(sam.text, 1).empty());
}

TEST_CASE("counts of a smaller order are the beginning of those of a larger")
{
    const Corpus five = count_lines(more_sam(), 5);
    const Corpus two = count_lines(more_sam(), 2);
    const Counts shorter = shortened(five.counts, 2);
    CHECK(shorter.counts == two.counts.counts);
    CHECK(shorter.ngrams->words == two.counts.ngrams->words);
    CHECK_THROWS_AS(shortened(two.counts, 3), std::invalid_argument);
    CHECK_THROWS_AS(shortened(two.counts, 0), std::invalid_argument);
}

TEST_CASE("refused: a text that is none, an order that is none")
{
    const Corpus sam = count_lines(i_am_sam(), 2);
    CHECK_THROWS_WITH_AS(count({}, sam.lexicon, 2),
                         "a text to count begins with <s>",
                         std::invalid_argument);
    CHECK_THROWS_AS(count({2, 3}, sam.lexicon, 2), std::invalid_argument);
    CHECK_THROWS_AS(count(sam.text, sam.lexicon, 0), std::invalid_argument);
    CHECK_THROWS_AS(count(sam.text, sam.lexicon, 50), std::invalid_argument);
}

TEST_CASE("an order above the sentence length leaves the longest empty")
{
    const Corpus one = count_lines("word", 5);
    CHECK(one.counts.ngrams->order() == 5);
    // <s>, </s>, word; <s> word, word </s>; <s> word </s>
    CHECK(one.counts.ngrams->begin == std::vector<Node>{0, 1, 4, 6, 7, 7, 7});
}
