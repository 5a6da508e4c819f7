#include "double.hpp"

#include <stdexcept>

#include "judge.hpp"

using namespace unrolled;
using namespace unrolled::weak;
using exercise::answer;
using exercise::check;
using exercise::judge;

namespace {

Real doubled(const Real& x)
{
    if (x > 100) throw std::invalid_argument("too much");
    return x + x;
}

Real squared(const Real& x)
{
    return x * x;
}

Real one_more(const Real& x)
{
    return x + 1;
}

const exercise::Programs<Real, Real> programs = {
    {doubled, ""}, {squared, "it squares"}, {one_more, "it adds one"}};

}  // namespace

TEST_CASE("a good test: no program is judged wrongly")
{
    judge(answer(propose_any), check(accept_double), programs);
}

TEST_CASE("2 doubled is 2 squared: this input does not tell")
{
    judge(answer(propose_two), check(accept_double), programs);
}

TEST_CASE("a right program is rejected")
{
    judge(answer(propose_any), check(reject_all), programs);
}

TEST_CASE("an input that the contract does not allow")
{
    judge(answer(propose_too_much), check(accept_double), programs);
}
