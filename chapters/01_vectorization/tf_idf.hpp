/// \file
/// Counts weighed by how rare a word is: tf-idf.
///
///     idf_i     = log10(N / df_i)                                 (1.4)
///     tfidf[i,d] = log10(c[i,d] + 1) idf_i                        (1.5)
///
/// N documents, df_i of them contain word i, c[i,d] is its count in document d.
#pragma once

#include "tensor.hpp"

namespace unrolled::vectorize {

/// Inverse document frequency.  (1.4)
/// \param df (V), each from 1 to `n_documents`
/// \throws ShapeError for a frequency outside that range
Vector inverse_document_frequency(const Vector& df, Real n_documents);

/// Weighed counts, (V, documents).  (1.5)
/// \param counts (V, documents), not negative
/// \param idf (V)
/// \throws ShapeError
Matrix tf_idf(const Matrix& counts, const Vector& idf);

}  // namespace unrolled::vectorize
