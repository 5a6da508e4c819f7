#include "ngrams.hpp"

#include "sam.hpp"

using namespace unrolled;
using namespace unrolled::ngram;
using namespace unrolled::ngram::test;

namespace {

const Corpus& sam()
{
    static const Corpus corpus = count_lines(i_am_sam(), 3);
    return corpus;
}

}  // namespace

TEST_CASE("the tree has all n-grams of each length once")
{
    const Ngrams& ngrams = *sam().counts.ngrams;
    CHECK(ngrams.order() == 3);
    CHECK(ngrams.predictable() == 11);
    // 12 words with <s>; 15 bigrams and 14 trigrams are different.
    CHECK(ngrams.begin == std::vector<Node>{0, 1, 13, 28, 42});
    CHECK(ngrams.size() == 41);
}

TEST_CASE("a node is found by its words, and tells them")
{
    const Ngrams& ngrams = *sam().counts.ngrams;
    for (Node node = 1; node <= ngrams.size(); ++node) {
        const Ids words = words_of(ngrams, node);
        CHECK(words.size() == length_of(ngrams, node));
        CHECK(find(ngrams, words) == node);
    }
    CHECK(find(ngrams, {}) == 0);
    CHECK(find(ngrams, ids_of(sam().lexicon, "Sam am")) == 0);
    CHECK(words_of(ngrams, 0).empty());
    CHECK_THROWS_AS(words_of(ngrams, 42), std::out_of_range);
}

TEST_CASE("children are sorted, and a suffix lacks the first word")
{
    const Ngrams& ngrams = *sam().counts.ngrams;
    for (Node node = 13; node <= ngrams.size(); ++node) {
        const Ids words = words_of(ngrams, node);
        const Ids suffix(words.begin() + 1, words.end());
        CHECK(words_of(ngrams, ngrams.suffixes[node]) == suffix);
    }
    for (Node h = 0; h < ngrams.begin[3]; ++h) {
        CHECK(std::is_sorted(ngrams.words.begin() + ngrams.first[h],
                             ngrams.words.begin() + ngrams.first[h + 1]));
    }
}

TEST_CASE("one stands at the longest known history of at most order - 1 words")
{
    const Ngrams& ngrams = *sam().counts.ngrams;
    const auto standing = [&](const std::string& words) {
        return words_of(ngrams, read(ngrams, ids_of(sam().lexicon, words)));
    };
    const auto ids = [&](const std::string& words) {
        return ids_of(sam().lexicon, words);
    };
    CHECK(standing("<s> I am") == ids("I am"));
    CHECK(standing("do not like") == ids("not like"));
    CHECK(standing("Sam am") == ids("am"));
    CHECK(standing("ham Sam I") == ids("Sam I"));
    CHECK(read(ngrams, {}) == 0);
}

TEST_CASE("the shortened tree is the tree of a smaller order")
{
    const Ngrams two = shortened(*sam().counts.ngrams, 2);
    const Corpus again = count_lines(i_am_sam(), 2);
    CHECK(two.begin == again.counts.ngrams->begin);
    CHECK(two.words == again.counts.ngrams->words);
    CHECK(two.suffixes == again.counts.ngrams->suffixes);
    CHECK(two.first == again.counts.ngrams->first);
}

TEST_CASE("orders are 1 to 20")
{
    CHECK_NOTHROW(require_order(1));
    CHECK_NOTHROW(require_order(20));
    CHECK_THROWS_WITH_AS(require_order(0), "order 0: it must be 1 to 20",
                         std::invalid_argument);
    CHECK_THROWS_WITH_AS(require_order(50), "order 50: it must be 1 to 20",
                         std::invalid_argument);
}

TEST_CASE("more n-grams than a node can number are refused")
{
    const std::size_t room = 0xFFFF'FFFF;
    CHECK_NOTHROW(require_nodes(room));
    CHECK_THROWS_WITH_AS(
        require_nodes(room + 1),
        "4294967295 n-grams of all lengths: there is room for 4294967294",
        std::length_error);
}
