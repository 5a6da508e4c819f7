#include "bigram.hpp"

#include "todo.hpp"

namespace unrolled::ex_05_2 {

Matrix maximum_likelihood(const Matrix& counts, const Vector& totals)
{
    // TODO: refuse a table that cannot be one of counts; then the share of each count.
    (void)counts, (void)totals;
    throw Todo("5.2 bigram");
}

Real sentence_probability(const Matrix& p, const Ids& sentence)
{
    // TODO: the product over all tokens that are predicted.
    (void)p, (void)sentence;
    throw Todo("5.2 bigram");
}

}  // namespace unrolled::ex_05_2
