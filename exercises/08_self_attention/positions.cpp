#include "positions.hpp"

#include <cmath>
#include <stdexcept>

#include "todo.hpp"

namespace unrolled::ex_08_5 {

Matrix positions(std::int64_t n_words, std::int64_t width)
{
    // TODO: for every word and every pair of columns, the angle; its sine and its cosine.
    (void)n_words, (void)width;
    throw Todo("8.5 positions");
}

Matrix go_on(std::int64_t n, std::int64_t width)
{
    // TODO: a block of four numbers on the diagonal for every pair.
    (void)n, (void)width;
    throw Todo("8.5 positions");
}

}  // namespace unrolled::ex_08_5
