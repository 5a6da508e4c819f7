#include "embedding.hpp"

#include <algorithm>

#include "ids.hpp"

namespace unrolled::vectorize {

// [lookup]
Matrix lookup(const Matrix& E, const Ids& ids)
{
    require_ids("ids", ids, E.shape(0));
    const std::size_t T = ids.size(), D = E.shape(1);
    Matrix rows = zeros<Matrix>(T, D);
    for (std::size_t t = 0; t < T; ++t) {
        const Real* source = E.data() + index(ids[t]) * D;  // (1.6)
        std::copy_n(source, D, rows.data() + t * D);
    }
    return rows;
}
// [lookup]

// [memory]
Memory memory_of(const TextSize& text, std::size_t D, std::size_t number_size)
{
    const auto T = static_cast<double>(text.words);
    const auto s = static_cast<double>(text.sentences);
    const auto V = static_cast<double>(text.vocabulary);
    const auto r = static_cast<double>(number_size);
    return {.one_hot = T * V * r,  // (1.7)
            .bags = s * V * r,
            .ids = T * sizeof(Id),
            .table = V * static_cast<double>(D) * r};
}
// [memory]

}  // namespace unrolled::vectorize
