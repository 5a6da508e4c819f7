/// \file
/// Exercise 1.8: which words say something about a document?
#pragma once

#include <cstdint>

#include "tensor.hpp"

/// Exercise 1.8, tf-idf.
///
/// "good" stands in every play of Shakespeare, "Romeo" in one. A bag of words gives both the same
/// weight; tf-idf makes a word heavy if it is frequent here and rare elsewhere. Both functions
/// follow Jurafsky and Martin (Speech and Language Processing, chapter 6), whose tables are the
/// tests. Logarithms are to base 10.
namespace unrolled::ex_01_8 {

/// The inverse document frequency
/// \f[ \mathrm{idf}_v = \log_{10} \frac{n}{\mathrm{df}_v} \f]
/// of words that occur in \f$\mathrm{df}_v\f$ of n documents.
///
/// Of 100 documents, words that occur in 1, 10 and 100 of them get 2, 1 and 0.
///
/// \param df (V), in how many documents each word occurs
/// \param n_documents n, 1 or more
/// \return (V)
/// \throws std::invalid_argument if a `df` is less than 1 or more than n
Vector idf(const Vector& df, std::int64_t n_documents);

/// The weights
/// \f[ w_{vd} = \log_{10}(c_{vd} + 1) \, \mathrm{idf}_v \f]
/// of word v in document d. A word that occurs ten times as often is not ten times as important:
/// hence the logarithm; and the + 1 gives a word that does not occur the weight 0.
///
/// A word with the counts (0, 9, 99) and the idf 2 gets the weights (0, 2, 4).
///
/// \param counts (V, M): words in rows, documents in columns; 0 or more
/// \param idf (V)
/// \return (V, M)
/// \throws std::invalid_argument if `idf` does not have one number for each row of `counts`, or if
/// a count is negative
Matrix tf_idf(const Matrix& counts, const Vector& idf);

}  // namespace unrolled::ex_01_8
