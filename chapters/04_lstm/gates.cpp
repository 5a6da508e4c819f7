#include "gates.hpp"

#include <fmt/format.h>

namespace unrolled::lstm {

// [quarter]
MatrixSlot quarter(const MatrixSlot& a, std::size_t k)
{
    const std::size_t H = a.cols / 4;
    require_shape("a", a, {a.rows, 4 * H});
    if (k > 3) throw std::out_of_range(fmt::format("quarter {} of 0 .. 3", k));
    return {a.data + k * H, a.rows, H, a.step};
}
// [quarter]

}  // namespace unrolled::lstm
