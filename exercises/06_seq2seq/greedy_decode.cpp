#include "greedy_decode.hpp"

#include <cmath>

#include "activation.hpp"
#include "todo.hpp"

namespace unrolled::ex_06_4 {

Sentence greedy_decode(const Params& p, const Vector& summary, Id begin, Id end,
                       std::int64_t longest)
{
    // TODO: read a word, write the likeliest next one, read that; until </s> or the limit.
    (void)p, (void)summary, (void)begin, (void)end, (void)longest;
    throw Todo("6.4 greedy_decode");
}

}  // namespace unrolled::ex_06_4
