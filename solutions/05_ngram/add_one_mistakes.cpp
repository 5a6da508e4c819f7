#include "add_one.hpp"

#include <algorithm>
#include <functional>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_05_4 {
namespace {

// One place of the result from its count, the total of its row, and the vocabulary.
using Estimate = std::function<Real(Real count, Real total, Real V)>;

Matrix each(const Matrix& counts, const Vector& totals, std::int64_t n_vocab,
            const Estimate& estimate)
{
    require_shape("totals", totals, {counts.shape(0)});
    if (n_vocab < std::max<std::int64_t>(1, static_cast<std::int64_t>(counts.shape(1)))) {
        throw std::invalid_argument("small vocabulary");
    }
    Matrix result = zeros_like(counts);
    for (std::size_t v = 0; v < counts.shape(0); ++v) {
        Real sum = 0;
        for (std::size_t w = 0; w < counts.shape(1); ++w) {
            if (counts(v, w) < 0) throw std::invalid_argument("negative count");
            sum += counts(v, w);
            result(v, w) = estimate(counts(v, w), totals(v), static_cast<Real>(n_vocab));
        }
        if (sum > totals(v)) throw std::invalid_argument("more than the total");
    }
    return result;
}

Matrix columns_for_vocabulary(const Matrix& counts, const Vector& totals, std::int64_t n_vocab)
{
    const auto K = static_cast<Real>(counts.shape(1));
    return each(counts, totals, n_vocab,
                [&](Real count, Real total, Real) { return (count + 1) / (total + K); });
}

Matrix one_below(const Matrix& counts, const Vector& totals, std::int64_t n_vocab)
{
    return each(counts, totals, n_vocab,
                [](Real count, Real total, Real) { return (count + 1) / (total + 1); });
}

Matrix only_above(const Matrix& counts, const Vector& totals, std::int64_t n_vocab)
{
    return each(counts, totals, n_vocab,
                [](Real count, Real total, Real) { return total > 0 ? (count + 1) / total : 0; });
}

Matrix only_unseen(const Matrix& counts, const Vector& totals, std::int64_t n_vocab)
{
    return each(counts, totals, n_vocab, [](Real count, Real total, Real V) {
        return std::max(count, Real(1)) / (total + V);
    });
}

Matrix plus_one(const Matrix& counts, const Vector& totals, std::int64_t n_vocab)
{
    return each(counts, totals, n_vocab, [](Real count, Real, Real) { return count + 1; });
}

Matrix not_raised(const Matrix& counts, const Vector& totals, std::int64_t n_vocab)
{
    return each(counts, totals, n_vocab,
                [](Real count, Real total, Real V) { return count * total / (total + V); });
}

Matrix probabilities(const Matrix& counts, const Vector& totals, std::int64_t n_vocab)
{
    return each(counts, totals, n_vocab,
                [](Real count, Real total, Real V) { return (count + 1) / (total + V); });
}

const exercise::Mistakes known_estimates = exercise::mistakes_of(
    add_one,
    {{columns_for_vocabulary,
      "The number of columns is taken for V. The table may be a piece of a larger one, and every "
      "word of the vocabulary got its one more."},
     {one_below,
      "1 is added to the total. Each of the V words got one more, so the total grows by V."},
     {only_above,
      "The counts grew, but the total did not: the row adds up to more than 1. Add V to it."},
     {only_unseen,
      "Only pairs that were never seen got their one. Every count grows by 1, those that were seen "
      "as well."}});

const exercise::Mistakes known_counts = exercise::mistakes_of(
    reconstituted_counts,
    {{plus_one,
      "These are the counts plus one. They add up to too much: multiply by C(v) / (C(v) + V)."},
     {not_raised, "The one that add-one smoothing adds to every count is missing."},
     {probabilities, "These are the probabilities. Multiply each row with its total C(v)."}});

}  // namespace
}  // namespace unrolled::ex_05_4
