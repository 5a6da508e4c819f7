#include "bigram.hpp"

#include <stdexcept>

namespace unrolled::ex_05_2 {
namespace {

void require_counts(const Matrix& counts, const Vector& totals)
{
    require_shape("totals", totals, {counts.shape(0)});
    for (std::size_t v = 0; v < counts.shape(0); ++v) {
        Real sum = 0;
        for (std::size_t w = 0; w < counts.shape(1); ++w) {
            if (counts(v, w) < 0) throw std::invalid_argument("a count is negative");
            sum += counts(v, w);
        }
        // Less is possible: the table may be a piece of a larger one.
        if (sum > totals(v)) throw std::invalid_argument("a row has more than its total");
    }
}

}  // namespace

Matrix maximum_likelihood(const Matrix& counts, const Vector& totals)
{
    require_counts(counts, totals);
    Matrix p = zeros_like(counts);
    for (std::size_t v = 0; v < p.shape(0); ++v) {
        if (totals(v) == 0) continue;  // 0 / 0: of a word never seen, nothing is known
        for (std::size_t w = 0; w < p.shape(1); ++w) p(v, w) = counts(v, w) / totals(v);
    }
    return p;
}

Real sentence_probability(const Matrix& p, const Ids& sentence)
{
    const std::size_t V = p.shape(0);
    require_shape("p", p, {V, V});
    if (sentence.size() < 2) throw std::invalid_argument("a sentence has a beginning and an end");
    for (const Id id : sentence) {
        // As an unsigned number, a negative id is larger than any V.
        if (static_cast<std::size_t>(id) >= V) throw std::out_of_range("an id is 0 to V - 1");
    }
    Real product = 1;
    for (std::size_t t = 1; t < sentence.size(); ++t) product *= p(sentence[t - 1], sentence[t]);
    return product;
}

}  // namespace unrolled::ex_05_2
