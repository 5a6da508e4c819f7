#include "tf_idf.hpp"

#include <fmt/format.h>

#include <cmath>

namespace unrolled::vectorize {

// [idf]
Vector inverse_document_frequency(const Vector& df, Real n_documents)
{
    Vector idf = zeros_like(df);
    for (std::size_t i = 0; i < df.size(); ++i) {
        if (!(df(i) >= 1 && df(i) <= n_documents)) {
            throw ShapeError(fmt::format("word {} in {} documents of {}", i,
                                         df(i), n_documents));
        }
        idf(i) = std::log10(n_documents / df(i));  // (1.4)
    }
    return idf;
}
// [idf]

// [tf_idf]
Matrix tf_idf(const Matrix& counts, const Vector& idf)
{
    require_shape("idf", idf, {counts.shape(0)});
    Matrix weighed = zeros_like(counts);
    for (std::size_t i = 0; i < counts.shape(0); ++i) {
        for (std::size_t d = 0; d < counts.shape(1); ++d) {
            weighed(i, d) = std::log10(counts(i, d) + 1) * idf(i);  // (1.5)
        }
    }
    return weighed;
}
// [tf_idf]

}  // namespace unrolled::vectorize
