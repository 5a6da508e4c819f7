#include "add_one.hpp"

#include <stdexcept>

namespace unrolled::ex_05_4 {
namespace {

void require_table(const Matrix& counts, const Vector& totals, std::int64_t n_vocab)
{
    const auto columns = static_cast<std::int64_t>(counts.shape(1));
    require_shape("totals", totals, {counts.shape(0)});
    if (n_vocab < 1 || n_vocab < columns) {
        throw std::invalid_argument("the vocabulary is smaller than the table");
    }
    for (std::size_t v = 0; v < counts.shape(0); ++v) {
        const Vector seen = row(counts, v);
        for (const Real count : values(seen)) {
            if (count < 0) throw std::invalid_argument("a count is negative");
        }
        if (sum_all(seen) > totals(v)) throw std::invalid_argument("a row exceeds its total");
    }
}

}  // namespace

Matrix add_one(const Matrix& counts, const Vector& totals, std::int64_t n_vocab)
{
    require_table(counts, totals, n_vocab);
    // One more for every word of the vocabulary, also for those that have no column here: only
    // then do all V estimates after v add up to 1.
    const Vector raised = totals + static_cast<Real>(n_vocab);
    Matrix p = counts + Real(1);
    for (std::size_t v = 0; v < p.shape(0); ++v) {
        for (std::size_t w = 0; w < p.shape(1); ++w) p(v, w) /= raised(v);
    }
    return p;
}

Matrix reconstituted_counts(const Matrix& counts, const Vector& totals, std::int64_t n_vocab)
{
    // By maximum likelihood p = C* / C(v): turned round, C* = p C(v).
    Matrix c = add_one(counts, totals, n_vocab);
    for (std::size_t v = 0; v < c.shape(0); ++v) {
        for (std::size_t w = 0; w < c.shape(1); ++w) c(v, w) *= totals(v);
    }
    return c;
}

}  // namespace unrolled::ex_05_4
