#include "distances.hpp"

#include "todo.hpp"

namespace unrolled::ex_06_5 {

Distances distances(std::int64_t S, const Ids& partners, bool backwards)
{
    // TODO: the place of each word and of its partner; then the smallest and the mean.
    (void)S, (void)partners, (void)backwards;
    throw Todo("6.5 distances");
}

}  // namespace unrolled::ex_06_5
