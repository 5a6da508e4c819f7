#include "word_vectors.hpp"

#include <doctest/doctest.h>

#include "grammar.hpp"
#include "ids.hpp"

using namespace unrolled;
using namespace unrolled::vectorize;

namespace {

Corpus generated(std::size_t n)
{
    Random random(1);
    return read_corpus(generate_text(n, random), 1);
}

}  // namespace

TEST_CASE("king - man + woman = queen")
{
    const Corpus corpus = generated(40000);
    const Matrix E = unit_rows(train_word_vectors(corpus, {}).W_in);
    const Vocabulary& v = corpus.vocabulary;
    const Analogy q{v.id("king"), v.id("man"), v.id("woman"), v.id("queen")};
    CHECK(count_solved(E, {q}, QueryWords::excluded) == 1);
    const std::vector<Analogy> all = encode(analogies(), v);
    CHECK(count_solved(E, all, QueryWords::excluded) > all.size() * 9 / 10);
}

TEST_CASE("the loss falls and every word is read in every epoch")
{
    const Corpus corpus = generated(5000);
    std::vector<TrainingReport> reports;
    train_word_vectors(corpus, {.epochs = 3},
                       [&](const TrainingReport& progress) {
                           reports.push_back(progress);
                           return true;
                       });
    CHECK(reports.size() > 3);
    CHECK(reports.back().loss < 0.8 * reports.front().loss);
    CHECK(reports.back().words == 3 * corpus.words);
    CHECK(reports.back().total == 3 * corpus.words);
}

TEST_CASE("the learning rate falls to almost nothing")
{
    // What comes in the last hundredth of the text hardly moves any more.
    Corpus corpus = read_corpus("a b . c d .", 1);
    corpus.sentences.assign(9900, Ids{0, 1});
    corpus.sentences.resize(10000, Ids{2, 3});
    corpus.words = 20000;
    const Matrix E =
        train_word_vectors(corpus, {.epochs = 1, .subsample = 0}).W_in;
    const auto length = [&](std::size_t i) {
        return dot(row(E, i), row(E, i));
    };
    CHECK(length(0) > 1);
    CHECK(length(2) < Real(0.1));
}

TEST_CASE("the same seed gives the same vectors, another one others")
{
    const Corpus corpus = generated(200);
    const Settings settings{.dim = 8, .epochs = 1};
    Settings other = settings;
    other.seed = 2;
    const Matrix E = train_word_vectors(corpus, settings).W_in;
    CHECK(E == train_word_vectors(corpus, settings).W_in);
    CHECK(E != train_word_vectors(corpus, other).W_in);
}

TEST_CASE("a report can end the training")
{
    const Corpus corpus = generated(10000);
    int reports = 0;
    train_word_vectors(corpus, {}, [&](const TrainingReport&) {
        ++reports;
        return false;
    });
    CHECK(reports == 1);
}

TEST_CASE("a window wider than the text sees all of it; one word sees nothing")
{
    const Settings wide{.window = 1000, .epochs = 2, .subsample = 0};
    CHECK(train_word_vectors(read_corpus("a b c", 1), wide).W_out !=
          zeros<Matrix>(3, 50));
    CHECK(train_word_vectors(read_corpus("a . b", 1), wide).W_out ==
          zeros<Matrix>(2, 50));
}

TEST_CASE("settings that cannot train are refused")
{
    const Corpus corpus = generated(10);
    const char* sizes = "dim, window, negatives and epochs must be at least 1";
    CHECK_THROWS_WITH_AS(train_word_vectors(corpus, {.dim = 0}), sizes,
                         std::invalid_argument);
    CHECK_THROWS_WITH_AS(train_word_vectors(corpus, {.negatives = 0}), sizes,
                         std::invalid_argument);
    CHECK_THROWS_WITH_AS(train_word_vectors(corpus, {.rate = 0}),
                         "the learning rate must be positive",
                         std::invalid_argument);
    CHECK_THROWS_WITH_AS(train_word_vectors(read_corpus("a a a", 1), {}),
                         "word vectors need at least two different words",
                         std::invalid_argument);
}
