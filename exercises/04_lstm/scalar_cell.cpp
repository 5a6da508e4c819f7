#include "scalar_cell.hpp"

#include <cmath>
#include <stdexcept>

#include "todo.hpp"

namespace unrolled::ex_04_1 {

Table scalar_cell(const Cell& cell, Real h0, Real c0, const Matrix& xs)
{
    // TODO: six columns of zeros; then, step by step, four sums, the memory, and what shows of it.
    (void)cell, (void)h0, (void)c0, (void)xs;
    throw Todo("4.1 scalar_cell");
}

}  // namespace unrolled::ex_04_1
