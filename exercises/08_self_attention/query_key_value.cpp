#include "query_key_value.hpp"

#include <stdexcept>

#include "todo.hpp"

namespace unrolled::ex_08_1 {

Projections query_key_value(const Ids& words, const Matrix& E, const Weights& w)
{
    // TODO: a matrix with the vector of each word in its row; then three products.
    (void)words, (void)E, (void)w;
    throw Todo("8.1 query_key_value");
}

}  // namespace unrolled::ex_08_1
