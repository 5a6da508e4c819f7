#include "sample_hello.hpp"

#include "activation.hpp"
#include "todo.hpp"

namespace unrolled::ex_02_4 {

std::string sample_hello(const Params& p, std::int64_t first, const Vector& uniforms)
{
    // TODO: for each random number: a step, a letter drawn from its output, and the letter read
    // next.
    (void)p, (void)first, (void)uniforms;
    throw Todo("2.4 sample_hello");
}

}  // namespace unrolled::ex_02_4
