#include "rotary_positions.hpp"

#include <cmath>
#include <stdexcept>

#include "todo.hpp"

namespace unrolled::ex_08_6 {

Matrix rotate(const Matrix& X, std::int64_t first)
{
    // TODO: turn every pair of every row by its angle.
    (void)X, (void)first;
    throw Todo("8.6 rotary_positions");
}

Matrix rotate_backward(const Matrix& dY, std::int64_t first)
{
    // TODO: the transpose of each rotation. Which rotation is that?
    (void)dY, (void)first;
    throw Todo("8.6 rotary_positions");
}

}  // namespace unrolled::ex_08_6
