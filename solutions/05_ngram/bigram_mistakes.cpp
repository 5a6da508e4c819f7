#include "bigram.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_05_2 {
namespace {

Vector sums_of_rows(const Matrix& counts)
{
    Vector sums = zeros<Vector>(counts.shape(0));
    for (std::size_t v = 0; v < sums.size(); ++v) sums(v) = sum_all(row(counts, v));
    return sums;
}

void require_counts(const Matrix& counts, const Vector& totals)
{
    require_shape("totals", totals, {counts.shape(0)});
    const Vector sums = sums_of_rows(counts);
    for (std::size_t v = 0; v < sums.size(); ++v) {
        if (sums(v) > totals(v)) throw std::invalid_argument("more than the total");
    }
    if (std::ranges::any_of(values(counts), [](Real count) { return count < 0; })) {
        throw std::invalid_argument("negative count");
    }
}

// Each count divided by what the mistake takes for its total.
Matrix divided(const Matrix& counts, const std::function<Real(std::size_t, std::size_t)>& total)
{
    Matrix p = zeros_like(counts);
    for (std::size_t v = 0; v < p.shape(0); ++v) {
        for (std::size_t w = 0; w < p.shape(1); ++w) {
            if (counts(v, w) > 0) p(v, w) = counts(v, w) / total(v, w);
        }
    }
    return p;
}

Matrix by_sum_of_row(const Matrix& counts, const Vector& totals)
{
    require_counts(counts, totals);
    const Vector sums = sums_of_rows(counts);
    return divided(counts, [&](std::size_t v, std::size_t) { return sums(v); });
}

Matrix by_next_word(const Matrix& counts, const Vector& totals)
{
    require_counts(counts, totals);
    const std::size_t last = totals.size() - 1;
    return divided(counts, [&](std::size_t, std::size_t w) { return totals(std::min(w, last)); });
}

Matrix joint(const Matrix& counts, const Vector& totals)
{
    require_counts(counts, totals);
    const Real all = sum_all(totals);
    return divided(counts, [&](std::size_t, std::size_t) { return all; });
}

Matrix unguarded(const Matrix& counts, const Vector& totals)
{
    require_counts(counts, totals);
    Matrix p = counts;
    for (std::size_t v = 0; v < p.shape(0); ++v) {
        for (std::size_t w = 0; w < p.shape(1); ++w) p(v, w) /= totals(v);
    }
    return p;
}

void require_sentence(const Matrix& p, const Ids& sentence)
{
    require_shape("p", p, {p.shape(0), p.shape(0)});
    if (sentence.size() < 2) throw std::invalid_argument("too short");
    for (const Id id : sentence) {
        if (id < 0 || static_cast<std::size_t>(id) >= p.shape(0)) throw std::out_of_range("no id");
    }
}

Real logarithm(const Matrix& p, const Ids& sentence)
{
    require_sentence(p, sentence);
    Real sum = 0;
    for (std::size_t t = 1; t < sentence.size(); ++t) {
        sum += std::log(p(sentence[t - 1], sentence[t]));
    }
    return sum;
}

Real end_for_free(const Matrix& p, const Ids& sentence)
{
    require_sentence(p, sentence);
    Real product = 1;
    for (std::size_t t = 1; t + 1 < sentence.size(); ++t) {
        product *= p(sentence[t - 1], sentence[t]);
    }
    return product;
}

Real backwards(const Matrix& p, const Ids& sentence)
{
    require_sentence(p, sentence);
    Real product = 1;
    for (std::size_t t = 1; t < sentence.size(); ++t) {
        product *= p(sentence[t], sentence[t - 1]);
    }
    return product;
}

Real zeros_left_out(const Matrix& p, const Ids& sentence)
{
    require_sentence(p, sentence);
    Real product = 1;
    for (std::size_t t = 1; t < sentence.size(); ++t) {
        const Real factor = p(sentence[t - 1], sentence[t]);
        product *= factor > 0 ? factor : 1;
    }
    return product;
}

const exercise::Mistakes known_estimates = exercise::mistakes_of(
    maximum_likelihood,
    {{by_sum_of_row,
      "The counts are divided by the sum of the row that is shown. The table may be a piece of a "
      "larger one: the total is given."},
     {by_next_word,
      "C(v w) is divided by C(w). The condition is v, the word before: divide by the total of the "
      "row."},
     {joint,
      "The counts are divided by the sum of all totals. That is P(v w), how often the pair comes; "
      "P(w | v) asks only what follows v."},
     {unguarded, "A word that was never seen gets 0 / 0, which is not a number. Its row is 0."}});

const exercise::Mistakes known_products = exercise::mistakes_of(
    sentence_probability,
    {{logarithm, "This is the logarithm of the probability."},
     {end_for_free,
      "The last token is not predicted. That the sentence ends here, and not later, has a "
      "probability too: P(</s> | last word)."},
     {backwards,
      "Rows and columns are exchanged: the word before is the row, the next the column."},
     {zeros_left_out,
      "Pairs that were never seen are left out of the product. Their probability is 0 here, and so "
      "is that of the sentence; smoothing is the remedy, not looking away."}});

}  // namespace
}  // namespace unrolled::ex_05_2
