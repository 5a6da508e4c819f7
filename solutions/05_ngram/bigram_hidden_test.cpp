#include "bigram.hpp"

#include <cmath>
#include <vector>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_05_2;
using exercise::answer;
using exercise::check;

namespace {

Matrix random_counts(std::size_t rows, std::size_t columns, Random& random)
{
    Matrix counts = zeros<Matrix>(rows, columns);
    for (Real& count : values(counts)) count = static_cast<Real>(random.below(6));
    return counts;
}

Vector sums_of_rows(const Matrix& counts)
{
    Vector sums = zeros<Vector>(counts.shape(0));
    for (std::size_t v = 0; v < sums.size(); ++v) sums(v) = sum_all(row(counts, v));
    return sums;
}

}  // namespace

TEST_CASE("random pieces of tables")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 15; ++round) {
        const Matrix counts = random_counts(1 + random.below(5), 1 + random.below(5), random);
        Vector totals = sums_of_rows(counts);
        for (Real& total : values(totals)) total += static_cast<Real>(random.below(4));
        Matrix shares = counts;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const Real total = totals(i / shares.shape(1));
            Real& share = values(shares)[i];
            share = total > 0 ? share / total : 0;
        }
        check(maximum_likelihood).with(counts, totals).gives(shares);
    }
}

TEST_CASE("a whole table gives distributions: every row adds up to 1")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 5; ++round) {
        Matrix counts = random_counts(4, 6, random);
        for (std::size_t v = 0; v < 4; ++v) counts(v, v) += 1;
        const Matrix p = answer(maximum_likelihood).with(counts, sums_of_rows(counts));
        REQUIRE(p.size() == counts.size());
        for (std::size_t v = 0; v < 4; ++v) {
            CHECK(sum_all(row(p, v)) == doctest::Approx(1));
        }
    }
}

TEST_CASE("random models, sentences up to twelve tokens: the logarithms add up")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 15; ++round) {
        const std::size_t V = 2 + random.below(5);
        Matrix p = zeros<Matrix>(V, V);
        for (Real& probability : values(p)) probability = random.uniform(0.3, 1);
        Ids sentence(2 + random.below(11));
        for (Id& id : sentence) id = static_cast<Id>(random.below(V));
        Real log_p = 0;
        for (std::size_t t = 0; t + 1 < sentence.size(); ++t) {
            log_p += std::log(p(sentence[t], sentence[t + 1]));
        }
        check(sentence_probability).with(p, sentence).gives(std::exp(log_p));
    }
}
