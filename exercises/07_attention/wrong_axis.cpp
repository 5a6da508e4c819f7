#include "wrong_axis.hpp"

#include <cmath>

#include "random.hpp"
#include "todo.hpp"

namespace unrolled::ex_07_8 {

Input propose(std::int64_t seed)
{
    // TODO: sizes that tell the axes apart, and sizes that do not; numbers to fill them.
    (void)seed;
    throw Todo("7.8 wrong_axis");
}

bool accept(const Input& input, const Output& output)
{
    // TODO: compute what must come out, in the plainest way that you know, and compare.
    (void)input, (void)output;
    throw Todo("7.8 wrong_axis");
}

}  // namespace unrolled::ex_07_8
