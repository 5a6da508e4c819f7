#include "activation.hpp"

#include <algorithm>
#include <cmath>
#include <xsimd/xsimd.hpp>

namespace unrolled {
namespace {

using Batch = xsimd::batch<Real>;

// Whole registers first; the rest in one padded register, so that every number takes the same path.
template <class F>
void transform(std::span<const Real> from, Real* to, F&& function)
{
    std::size_t i = 0;
    for (; i + Batch::size <= from.size(); i += Batch::size) {
        function(Batch::load_unaligned(&from[i])).store_unaligned(to + i);
    }
    if (i == from.size()) return;
    std::array<Real, Batch::size> rest{};
    std::ranges::copy(from.subspan(i), rest.begin());
    function(Batch::load_unaligned(rest.data())).store_unaligned(rest.data());
    std::copy_n(rest.begin(), from.size() - i, to + i);
}

template <class F>
void transform_in_place(std::span<Real> numbers, F&& function)
{
    transform(numbers, numbers.data(), function);
}

// Row by row, wherever the rows lie.
template <class F>
Matrix transform_rows(const MatrixView& m, F&& function)
{
    if (m.transposed) throw ShapeError("a function of a transposed view: its rows are columns");
    Matrix result = Matrix::from_shape({m.rows, m.cols});
    for (std::size_t r = 0; r < m.rows; ++r) {
        transform(std::span(m.data + r * m.step, m.cols), result.data() + r * m.cols, function);
    }
    return result;
}

constexpr auto tanh_of = [](const Batch& x) { return xsimd::tanh(x); };
constexpr auto sigmoid_of = [](const Batch& x) {
    return Batch(Real(1)) / (Batch(Real(1)) + xsimd::exp(-x));
};

void softmax_rows(std::span<Real> numbers, std::size_t row_length)
{
    if (row_length == 0) throw ShapeError("softmax of a row without numbers");
    for (std::size_t start = 0; start < numbers.size(); start += row_length) {
        softmax_in_place(numbers.subspan(start, row_length));
    }
}

}  // namespace

void tanh_in_place(std::span<Real> numbers)
{
    transform_in_place(numbers, tanh_of);
}

void sigmoid_in_place(std::span<Real> numbers)
{
    transform_in_place(numbers, sigmoid_of);
}

void exp_in_place(std::span<Real> numbers)
{
    transform_in_place(numbers, [](const Batch& x) { return xsimd::exp(x); });
}

Matrix tanh(const MatrixView& m)
{
    return transform_rows(m, tanh_of);
}

Matrix sigmoid(const MatrixView& m)
{
    return transform_rows(m, sigmoid_of);
}

void softmax_in_place(std::span<Real> scores)
{
    if (scores.empty()) throw ShapeError("softmax of a row without numbers");
    const Real highest = *std::ranges::max_element(scores);
    for (Real& score : scores) score -= highest;
    exp_in_place(scores);
    const Real scale = Real(1) / sum_all(scores);
    for (Real& score : scores) score *= scale;
}

Vector softmax(Vector scores)
{
    softmax_in_place(values(scores));
    return scores;
}

Matrix softmax(Matrix scores)
{
    softmax_rows(values(scores), scores.shape(1));
    return scores;
}

Tensor3 softmax(Tensor3 scores)
{
    softmax_rows(values(scores), scores.shape(2));
    return scores;
}

Matrix softmax_backward(const Matrix& probabilities, Matrix dprobabilities)
{
    require_shape("dprobabilities", dprobabilities,
                  {probabilities.shape(0), probabilities.shape(1)});
    Matrix dscores = std::move(dprobabilities);
    const std::size_t V = dscores.shape(1);
    for (std::size_t i = 0; i < dscores.shape(0); ++i) {
        const std::span<const Real> p = values(probabilities).subspan(i * V, V);
        const std::span<Real> ds = values(dscores).subspan(i * V, V);
        const Real inner = dot(p, ds);
        for (std::size_t j = 0; j < V; ++j) ds[j] = p[j] * (ds[j] - inner);
    }
    return dscores;
}

}  // namespace unrolled
