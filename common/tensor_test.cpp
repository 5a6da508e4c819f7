#include "tensor.hpp"

#include <doctest/doctest.h>

using namespace unrolled;

TEST_CASE("a shape that does not fit is named with the expected one")
{
    const Matrix m = zeros<Matrix>(2, 3);
    CHECK_NOTHROW(require_shape("W", m, {2, 3}));
    CHECK_THROWS_WITH_AS(require_shape("W", m, {2, 4}), "W has shape (2, 3), expected (2, 4)",
                         ShapeError);
}
