#include "affine_layer.hpp"

#include <fmt/format.h>

namespace unrolled::self_attention {

Affine zero_affine(const char* name, std::size_t in, std::size_t out)
{
    if (in == 0 || out == 0) {
        throw ShapeError(fmt::format(
            "{} of {} inputs and {} outputs: each must be at least 1", name, in,
            out));
    }
    return {zeros<Matrix>(out, in), zeros<Vector>(out)};
}

Matrix affine(const Affine& p, const MatrixView& x)
{
    return unrolled::affine(x, p.W, p.b);
}

// [affine_backward]
AffineGrads affine_backward(const Affine& p, const MatrixView& x,
                            const MatrixView& dy)
{
    return {{matmul(transpose(dy), x), sum_rows(dy)},  // (8.26)
            matmul(dy, p.W)};                          // (8.26)
}
// [affine_backward]

}  // namespace unrolled::self_attention
