#include "tf_idf.hpp"

#include "todo.hpp"

namespace unrolled::ex_01_8 {

Vector idf(const Vector& df, std::int64_t n_documents)
{
    // TODO: how rare each word is among the documents.
    (void)df, (void)n_documents;
    throw Todo("1.8 tf_idf");
}

Matrix tf_idf(const Matrix& counts, const Vector& idf)
{
    // TODO: weigh each count by it.
    (void)counts, (void)idf;
    throw Todo("1.8 tf_idf");
}

}  // namespace unrolled::ex_01_8
