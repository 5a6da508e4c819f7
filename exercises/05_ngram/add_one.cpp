#include "add_one.hpp"

#include "todo.hpp"

namespace unrolled::ex_05_4 {

Matrix add_one(const Matrix& counts, const Vector& totals, std::int64_t n_vocab)
{
    // TODO: refuse what is no table of counts; then the estimate for each place of it.
    (void)counts, (void)totals, (void)n_vocab;
    throw Todo("5.4 add_one");
}

Matrix reconstituted_counts(const Matrix& counts, const Vector& totals, std::int64_t n_vocab)
{
    // TODO: the count that would have this probability by maximum likelihood.
    (void)counts, (void)totals, (void)n_vocab;
    throw Todo("5.4 add_one");
}

}  // namespace unrolled::ex_05_4
