#include "bag_of_words.hpp"

#include "ids.hpp"

namespace unrolled::vectorize {

// [bag_of_words]
Vector bag_of_words(const Ids& ids, std::size_t V)
{
    require_ids("sentence", ids, V);
    Vector b = zeros<Vector>(V);
    for (const Id id : ids) b(index(id)) += 1;  // (1.3)
    return b;
}
// [bag_of_words]

}  // namespace unrolled::vectorize
