#include "missing_recurrence.hpp"

#include "judge.hpp"

namespace unrolled::ex_03_7 {

// A right program, one whose recurrence is missing on the way back, one that lacks it on the way
// forward. They stand with the hidden tests: to read them would be to read an answer.
exercise::Programs<Input, Output> first_programs();

}  // namespace unrolled::ex_03_7

using namespace unrolled;
using namespace unrolled::ex_03_7;
using exercise::answer;
using exercise::check;
using exercise::judge;

TEST_CASE("the same seed proposes the same input")
{
    const Input once = answer(propose).with(1);
    check(propose).with(1).gives(once);
}

TEST_CASE("a right program is accepted, two without a recurrence are not")
{
    judge(answer(propose), check(accept), first_programs());
}
