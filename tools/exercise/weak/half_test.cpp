#include "half.hpp"

#include "check.hpp"

using namespace unrolled;
using exercise::check;

TEST_CASE("half of nothing is nothing")
{
    check(weak::half).with(0.0).gives(0.0);
}
