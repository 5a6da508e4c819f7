#include "tf_idf.hpp"

#include <cmath>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_01_8 {
namespace {

// One number for each frequency that is allowed.
Vector each(const Vector& df, std::int64_t n_documents, Real (*weight)(Real df, Real n))
{
    const auto n = static_cast<Real>(n_documents);
    Vector result = zeros_like(df);
    for (std::size_t v = 0; v < df.size(); ++v) {
        if (df(v) < 1 || df(v) > n) throw std::invalid_argument("impossible frequency");
        result(v) = weight(df(v), n);
    }
    return result;
}

Vector natural(const Vector& df, std::int64_t n_documents)
{
    return each(df, n_documents, [](Real f, Real n) { return std::log(n / f); });
}

Vector smoothed(const Vector& df, std::int64_t n_documents)
{
    return each(df, n_documents, [](Real f, Real n) { return std::log10(n / (f + 1)); });
}

Vector no_logarithm(const Vector& df, std::int64_t n_documents)
{
    return each(df, n_documents, [](Real f, Real n) { return n / f; });
}

// tf(count) * idf for each count that is allowed.
Matrix each(const Matrix& counts, const Vector& idf, Real (*tf)(Real count))
{
    require_shape("idf", idf, {counts.shape(0)});
    Matrix weights = zeros_like(counts);
    for (std::size_t v = 0; v < counts.shape(0); ++v) {
        for (std::size_t d = 0; d < counts.shape(1); ++d) {
            if (counts(v, d) < 0) throw std::invalid_argument("negative count");
            weights(v, d) = tf(counts(v, d)) * idf(v);
        }
    }
    return weights;
}

Matrix raw_counts(const Matrix& counts, const Vector& idf)
{
    return each(counts, idf, [](Real count) { return count; });
}

Matrix one_outside(const Matrix& counts, const Vector& idf)
{
    return each(counts, idf, [](Real count) { return count > 0 ? 1 + std::log10(count) : 0; });
}

Matrix natural_counts(const Matrix& counts, const Vector& idf)
{
    return each(counts, idf, [](Real count) { return std::log(count + 1); });
}

const exercise::Mistakes known_idfs = exercise::mistakes_of(
    idf, {{natural, "This is the natural logarithm (std::log). The book's tables use log10."},
          {smoothed,
           "1 is added to df, as some libraries do it against division by zero. Here a df of 0 is "
           "refused instead, and a word of every document gets exactly 0."},
          {no_logarithm,
           "The logarithm is missing: n / df makes a word of one play 37 times as important as a "
           "word of all."}});

const exercise::Mistakes known_weights = exercise::mistakes_of(
    tf_idf,
    {{raw_counts,
      "The plain counts are multiplied with idf. The term frequency is log10(count + 1)."},
     {one_outside,
      "This is 1 + log10(count), another usual form. The contract wants log10(count + 1), "
      "with the 1 inside."},
     {natural_counts, "This is the natural logarithm of count + 1. The tables use log10."}});

}  // namespace
}  // namespace unrolled::ex_01_8
