#include "wrong_axis.hpp"

#include "judge.hpp"

namespace unrolled::ex_07_8 {

// A right program, one whose softmax runs down the columns, one whose softmax takes the whole
// matrix. They stand with the hidden tests: to read them would be to read an answer.
exercise::Programs<Input, Output> first_programs();

}  // namespace unrolled::ex_07_8

using namespace unrolled;
using namespace unrolled::ex_07_8;
using exercise::answer;
using exercise::check;
using exercise::judge;

TEST_CASE("the same seed proposes the same input")
{
    const Input once = answer(propose).with(1);
    check(propose).with(1).gives(once);
}

TEST_CASE("a right program is accepted, two with the wrong axis are not")
{
    judge(answer(propose), check(accept), first_programs());
}
