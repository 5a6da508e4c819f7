#include "cosine.hpp"

#include "todo.hpp"

namespace unrolled::ex_01_5 {

Real cosine(const Vector& a, const Vector& b)
{
    // TODO: the dot product of a and b, divided by both lengths.
    (void)a, (void)b;
    throw Todo("1.5 cosine");
}

std::int64_t most_similar(const Matrix& vectors, const Vector& query, const Ids& excluded)
{
    // TODO: the row with the largest cosine that is not excluded.
    (void)vectors, (void)query, (void)excluded;
    throw Todo("1.5 cosine");
}

}  // namespace unrolled::ex_01_5
