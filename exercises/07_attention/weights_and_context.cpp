#include "weights_and_context.hpp"

#include <cmath>
#include <stdexcept>

#include "todo.hpp"

namespace unrolled::ex_07_2 {

Attention attend(const Vector& scores, const Matrix& values)
{
    // TODO: refuse what makes no sense; then the weights, then the mixture.
    (void)scores, (void)values;
    throw Todo("7.2 weights_and_context");
}

}  // namespace unrolled::ex_07_2
