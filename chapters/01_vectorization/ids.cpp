#include "ids.hpp"

#include <fmt/format.h>

namespace unrolled::vectorize {

void require_ids(std::string_view name, std::span<const Id> ids, std::size_t V)
{
    if (V == 0) throw std::out_of_range(fmt::format("{}: no words", name));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (ids[i] >= 0 && index(ids[i]) < V) continue;
        throw std::out_of_range(fmt::format("{}: id {} at {}, expected 0 to {}",
                                            name, ids[i], i, V - 1));
    }
}

}  // namespace unrolled::vectorize
