#include "perplexity.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_05_3;
using exercise::check;

namespace {

Vector random_probabilities(std::size_t n, Random& random)
{
    Vector p = zeros<Vector>(n);
    for (Real& probability : values(p)) probability = random.uniform(0.2, 1);
    return p;
}

}  // namespace

TEST_CASE("few random probabilities: the root of their product")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 15; ++round) {
        const Vector p = random_probabilities(1 + random.below(6), random);
        Real product = 1;
        for (const Real probability : values(p)) product *= probability;
        const Real perplexity = std::pow(product, -1 / static_cast<Real>(p.size()));
        check(cross_entropy).with(p).gives(std::log2(perplexity));
    }
}

TEST_CASE("random models, sentences of different length: every token weighs the same")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 15; ++round) {
        const std::size_t V = 2 + random.below(4);
        Matrix p = zeros<Matrix>(V, V);
        for (Real& probability : values(p)) probability = random.uniform(0.05, 1);
        std::vector<Ids> sentences(1 + random.below(4));
        Real product = 1, tokens = 0;
        for (Ids& sentence : sentences) {
            sentence.resize(2 + random.below(7));
            for (Id& id : sentence) id = static_cast<Id>(random.below(V));
            for (std::size_t t = 0; t + 1 < sentence.size(); ++t, ++tokens) {
                product *= p(sentence[t], sentence[t + 1]);
            }
        }
        check(perplexity).with(p, sentences).gives(std::pow(product, -1 / tokens));
    }
}

TEST_CASE("a long text of sentences of two tokens")
{
    const Matrix p = {{0.75, 0.25}, {0.5, 0.5}};
    const std::vector<Ids> sentences(3000, Ids{0, 1});
    check(perplexity).with(p, sentences).gives(4);
}
