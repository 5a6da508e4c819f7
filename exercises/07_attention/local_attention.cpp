#include "local_attention.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "activation.hpp"
#include "todo.hpp"

namespace unrolled::ex_07_7 {

Real window_centre(const Params& p, const Vector& query, std::int64_t length)
{
    // TODO: one number from the query, squeezed to 0 to 1, stretched to the length.
    (void)p, (void)query, (void)length;
    throw Todo("7.7 local_attention");
}

Vector local_weights(const Vector& scores, Real centre, std::int64_t reach)
{
    // TODO: refuse what makes no sense; the words in the window; their softmax; the bell curve.
    (void)scores, (void)centre, (void)reach;
    throw Todo("7.7 local_attention");
}

}  // namespace unrolled::ex_07_7
