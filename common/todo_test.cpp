#include "todo.hpp"

#include <doctest/doctest.h>

using namespace unrolled;

TEST_CASE("an unsolved exercise says which one it is")
{
    CHECK_THROWS_WITH_AS(throw Todo("2.6 leaky_step"), "not written yet: 2.6 leaky_step", Todo);
}
