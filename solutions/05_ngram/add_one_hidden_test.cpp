#include "add_one.hpp"

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_05_4;
using exercise::answer;
using exercise::check;

namespace {

struct Table {
    Matrix counts;
    Vector totals;
    std::int64_t n_vocab = 1;
};

// A piece of a table: some counts and some words are not shown.
Table random_table(Random& random)
{
    const std::size_t R = 1 + random.below(4), K = 1 + random.below(4);
    Table table = {zeros<Matrix>(R, K), zeros<Vector>(R)};
    for (std::size_t v = 0; v < R; ++v) {
        table.totals(v) = static_cast<Real>(random.below(5));
        for (std::size_t w = 0; w < K; ++w) {
            table.counts(v, w) = static_cast<Real>(random.below(4));
            table.totals(v) += table.counts(v, w);
        }
    }
    table.n_vocab = static_cast<std::int64_t>(K + random.below(20));
    return table;
}

}  // namespace

TEST_CASE("random tables")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const auto [counts, totals, n_vocab] = random_table(random);
        const auto V = static_cast<Real>(n_vocab);
        Matrix p = zeros_like(counts), reconstituted = zeros_like(counts);
        for (std::size_t i = 0; i < p.size(); ++i) {
            const Real total = totals(i / p.shape(1)), count = values(counts)[i];
            values(p)[i] = count / (total + V) + 1 / (total + V);
            values(reconstituted)[i] = (count + 1) * total / (total + V);
        }
        check(add_one).with(counts, totals, n_vocab).gives(p);
        check(reconstituted_counts).with(counts, totals, n_vocab).gives(reconstituted);
    }
}

TEST_CASE("a whole table: every row adds up to 1, and reconstituted to what it had")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 5; ++round) {
        Matrix counts = zeros<Matrix>(1, 5);
        for (Real& count : values(counts)) count = static_cast<Real>(random.below(9));
        const Vector totals = {sum_all(counts)};
        const Matrix p = answer(add_one).with(counts, totals, 5);
        const Matrix c = answer(reconstituted_counts).with(counts, totals, 5);
        CHECK(sum_all(p) == doctest::Approx(1));
        CHECK(sum_all(c) == doctest::Approx(totals(0)));
    }
}
