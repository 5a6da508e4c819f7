#include "all_models.hpp"
#include "estimates.hpp"

using namespace unrolled;
using namespace unrolled::ngram;
using namespace unrolled::ngram::test;
using doctest::Approx;

namespace {

// Calls visit(corpus, history) for every small corpus, order and history.
template <class Visit>
void for_all(const Visit& visit)
{
    for (std::size_t order = 1; order <= 5; ++order) {
        for (const Corpus& corpus : small_corpora(order)) {
            for (const Ids& history : histories(*corpus.counts.ngrams)) {
                visit(corpus, history);
            }
        }
    }
}

}  // namespace

TEST_CASE("add-one and add-k sum to 1 after every history, seen or not")
{
    for_all([](const Corpus& corpus, const Ids& history) {
        const Ngrams& ngrams = *corpus.counts.ngrams;
        double one = 0, tenth = 0;
        for (const Id word : predictable_words(ngrams)) {
            const Seen seen = look_up(corpus.counts, history, word);
            one += add_k(seen, ngrams.predictable());
            tenth += add_k(seen, ngrams.predictable(), 0.1);
        }
        CHECK(one == Approx(1).epsilon(1e-12));
        CHECK(tenth == Approx(1).epsilon(1e-12));
    });
}

TEST_CASE("maximum likelihood sums to 1 after what was seen, else to 0")
{
    for_all([](const Corpus& corpus, const Ids& history) {
        const Ngrams& ngrams = *corpus.counts.ngrams;
        double sum = 0;
        for (const Id word : predictable_words(ngrams)) {
            sum += maximum_likelihood(look_up(corpus.counts, history, word));
        }
        const bool seen = look_up(corpus.counts, history, 0).history > 0;
        CHECK(sum == Approx(seen ? 1 : 0).epsilon(1e-12));
    });
}

TEST_CASE("every smoothed model sums to 1 after every history, seen or not")
{
    for (std::size_t order = 1; order <= 5; ++order) {
        for (const Corpus& corpus : small_corpora(order)) {
            const Ngrams& ngrams = *corpus.counts.ngrams;
            for (const Named& named : all_models(corpus.counts)) {
                const Model& model = named.model;
                INFO(named.name, ", order ", order);
                for (const Ids& history : histories(ngrams)) {
                    double sum = 0;
                    for (const Id word : predictable_words(ngrams)) {
                        sum += probability(model, history, word);
                    }
                    CHECK(sum == Approx(1).epsilon(1e-12));
                }
            }
        }
    }
}

TEST_CASE("all words at once have the probabilities of one at a time")
{
    const Corpus corpus = count_lines(more_sam(), 4, true);
    const Ngrams& ngrams = *corpus.counts.ngrams;
    for (const Named& named : all_models(corpus.counts)) {
        const Model& model = named.model;
        INFO(named.name);
        for (Node h = 0; h < ngrams.begin[4]; ++h) {
            const std::vector<double> ps = distribution(model, h);
            CHECK(ps[static_cast<std::size_t>(ngrams.bos)] == 0);
            for (const Id word : predictable_words(ngrams)) {
                CHECK(ps[static_cast<std::size_t>(word)] ==
                      Approx(score(model, h, word).p).epsilon(1e-12));
            }
        }
    }
}
