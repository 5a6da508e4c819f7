#include "ppmi.hpp"

#include <algorithm>
#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_6;
using exercise::check;

namespace {

// Every place against every other, near or far.
Matrix expected_counts(const Ids& ids, std::size_t n_vocab, std::int64_t window)
{
    Matrix counts = zeros<Matrix>(n_vocab, n_vocab);
    const auto length = static_cast<std::int64_t>(ids.size());
    for (std::int64_t i = 0; i < length; ++i) {
        for (std::int64_t j = 0; j < length; ++j) {
            const Id a = ids[static_cast<std::size_t>(i)], b = ids[static_cast<std::size_t>(j)];
            const bool is_near = i != j && std::abs(i - j) <= window;
            if (is_near && a >= 0 && b >= 0) counts(a, b) += 1;
        }
    }
    return counts;
}

// The information in bits: log p(i,j) - log p(i) - log p(j).
Matrix expected_ppmi(const Matrix& counts)
{
    const Matrix p = counts / sum_all(counts);
    Matrix result = zeros_like(p);
    for (std::size_t i = 0; i < p.shape(0); ++i) {
        for (std::size_t j = 0; j < p.shape(1); ++j) {
            Real p_i = 0, p_j = 0;
            for (std::size_t k = 0; k < p.shape(1); ++k) p_i += p(i, k);
            for (std::size_t k = 0; k < p.shape(0); ++k) p_j += p(k, j);
            if (p(i, j) == 0) continue;
            const Real bits = std::log2(p(i, j)) - std::log2(p_i) - std::log2(p_j);
            result(i, j) = std::max(Real(0), bits);
        }
    }
    return result;
}

}  // namespace

TEST_CASE("random texts with gaps, random windows")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const std::size_t V = 1 + random.below(6);
        const auto window = static_cast<std::int64_t>(1 + random.below(5));
        Ids ids(random.below(20));
        for (Id& id : ids) id = static_cast<Id>(random.below(V + 1)) - 1;
        check(co_occurrence)
            .with(ids, static_cast<std::int64_t>(V), window)
            .gives(expected_counts(ids, V, window));
    }
}

TEST_CASE("random counts, words and contexts not equally many")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        Matrix counts = zeros<Matrix>(1 + random.below(5), 1 + random.below(5));
        for (Real& count : values(counts)) {
            count = static_cast<Real>(random.uniform() < 0.3 ? 0 : random.below(50));
        }
        values(counts)[0] += 1;  // at least one pair was seen
        check(ppmi).with(counts).gives(expected_ppmi(counts));
    }
}

TEST_CASE("counts that are products of their sums say nothing: exactly as chance would have it")
{
    const Matrix counts = {{2, 4, 6}, {4, 8, 12}};
    check(ppmi).with(counts).gives(zeros<Matrix>(2, 3));
}
