#include "gates.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace unrolled::lstm {

// [quarter]
MatrixView quarter(const Matrix& a, std::size_t k)
{
    const std::size_t N = a.shape(0), H = a.shape(1) / 4;
    require_shape("a", a, {N, 4 * H});
    if (k > 3) throw std::out_of_range(fmt::format("quarter {} of 0 .. 3", k));
    return {a.data() + k * H, N, H, false, 4 * H};
}
// [quarter]

Matrix side_by_side(const Gates& gates)
{
    const std::size_t N = gates.i.shape(0), H = gates.i.shape(1);
    require_shape("f", gates.f, {N, H});
    require_shape("g", gates.g, {N, H});
    require_shape("o", gates.o, {N, H});
    Matrix a = Matrix::from_shape({N, 4 * H});
    for (std::size_t n = 0; n < N; ++n) {
        Real* to = a.data() + 4 * n * H;
        for (const Matrix* part : {&gates.i, &gates.f, &gates.g, &gates.o}) {
            to = std::copy_n(part->data() + n * H, H, to);
        }
    }
    return a;
}

}  // namespace unrolled::lstm
