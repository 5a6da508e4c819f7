#include "columns.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace unrolled::attention {

Matrix columns(const MatrixView& m, std::size_t first, std::size_t count)
{
    if (m.transposed || first + count > m.cols) {
        throw ShapeError(fmt::format("columns {} .. {} of a matrix of {}",
                                     first, first + count, m.cols));
    }
    Matrix part = Matrix::from_shape({m.rows, count});
    for (std::size_t i = 0; i < m.rows; ++i) {
        std::copy_n(m.data + i * m.cols + first, count,
                    part.data() + i * count);
    }
    return part;
}

Matrix side_by_side(std::initializer_list<MatrixView> parts)
{
    const std::size_t rows = parts.begin()->rows;
    std::size_t width = 0;
    for (const MatrixView& part : parts) {
        if (part.transposed || part.rows != rows) {
            throw ShapeError(
                fmt::format("{} and {} rows side by side", rows, part.rows));
        }
        width += part.cols;
    }
    Matrix whole = Matrix::from_shape({rows, width});
    Real* to = whole.data();
    for (std::size_t i = 0; i < rows; ++i) {
        for (const MatrixView& part : parts) {
            to = std::copy_n(part.data + i * part.cols, part.cols, to);
        }
    }
    return whole;
}

}  // namespace unrolled::attention
