#include "half.hpp"
#include "mistakes.hpp"

namespace unrolled::weak {
namespace {

Real itself(Real x)
{
    return x;
}

Real one_less(Real x)
{
    return x - 1;
}

Real one_less_again(Real x)
{
    return 2 * x - 1;
}

const exercise::Mistakes known =
    exercise::mistakes_of(half, {{itself, "This is x itself."},
                                 {one_less, "This is x - 1."},
                                 {one_less_again, "This is 2 x - 1."}});

}  // namespace
}  // namespace unrolled::weak
