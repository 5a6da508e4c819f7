#include "tf_idf.hpp"

#include <cmath>
#include <stdexcept>

namespace unrolled::ex_01_8 {

Vector idf(const Vector& df, std::int64_t n_documents)
{
    const Real n = static_cast<Real>(n_documents);
    Vector result = zeros_like(df);
    for (std::size_t v = 0; v < df.size(); ++v) {
        if (df(v) < 1 || df(v) > n) {
            throw std::invalid_argument("word " + std::to_string(v) + " is in " + to_text(df(v)) +
                                        " of " + std::to_string(n_documents) + " documents");
        }
        result(v) = std::log10(n / df(v));
    }
    return result;
}

Matrix tf_idf(const Matrix& counts, const Vector& idf)
{
    require_shape("idf", idf, {counts.shape(0)});
    Matrix weights = zeros_like(counts);
    for (std::size_t v = 0; v < counts.shape(0); ++v) {
        for (std::size_t d = 0; d < counts.shape(1); ++d) {
            if (counts(v, d) < 0) throw std::invalid_argument("a count is negative");
            weights(v, d) = std::log10(counts(v, d) + 1) * idf(v);
        }
    }
    return weights;
}

}  // namespace unrolled::ex_01_8
