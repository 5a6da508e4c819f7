#include "pad_and_mask.hpp"

#include <algorithm>
#include <limits>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_2;
using exercise::check;

namespace {

std::vector<Ids> random_sentences(Random& random)
{
    std::vector<Ids> sentences(1 + random.below(6));
    for (Ids& sentence : sentences) {
        sentence.resize(random.below(8));
        for (Id& id : sentence) id = static_cast<Id>(random.below(100));
    }
    sentences[random.below(sentences.size())].push_back(0);  // at least one word
    return sentences;
}

// Cell by cell: what stands at time t of sentence n?
Batch expected_batch(const std::vector<Ids>& sentences)
{
    std::size_t T = 0;
    for (const Ids& sentence : sentences) T = std::max(T, sentence.size());
    const std::size_t N = sentences.size();
    Batch batch = {.ids = std::vector<Ids>(T), .mask = zeros<Matrix>(T, N)};
    for (std::size_t t = 0; t < T; ++t) {
        for (std::size_t n = 0; n < N; ++n) {
            const bool is_word = t < sentences[n].size();
            batch.ids[t].push_back(is_word ? sentences[n][t] : -1);
            batch.mask(t, n) = is_word ? 1 : 0;
        }
    }
    return batch;
}

}  // namespace

TEST_CASE("random sentences")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const std::vector<Ids> sentences = random_sentences(random);
        check(pad_and_mask).with(sentences).gives(expected_batch(sentences));
    }
}

TEST_CASE("random losses and masks, and rubbish where the mask is 0")
{
    Random& random = exercise::random_inputs();
    const Real rubbish[] = {1e6, -std::numeric_limits<Real>::infinity(),
                            std::numeric_limits<Real>::quiet_NaN()};
    for (int round = 0; round < 20; ++round) {
        Matrix losses = zeros<Matrix>(2 + random.below(4), 1 + random.below(4));
        Matrix mask = zeros_like(losses);
        fill_uniform(losses, random, 3);
        std::vector<Real> kept = {losses(0, 0)};
        mask(0, 0) = 1;
        for (std::size_t i = 1; i < losses.size(); ++i) {
            const bool keep = random.uniform() < 0.6;
            if (keep) kept.push_back(values(losses)[i]);
            values(mask)[i] = keep ? 1 : 0;
            if (!keep) values(losses)[i] = rubbish[random.below(3)];
        }
        check(masked_mean).with(losses, mask).gives(sum_all(kept) / static_cast<Real>(kept.size()));
    }
}

TEST_CASE("a mask with the right number of places in the wrong shape is refused")
{
    const Matrix losses = {{1, 2, 3}, {4, 5, 6}};
    check(masked_mean).with(losses, {{1, 1}, {1, 1}, {1, 1}}).throws<std::invalid_argument>();
}
