#include <fmt/format.h>

#include <algorithm>

#include "tensor.hpp"

namespace unrolled {
namespace {

void require_step(const Tensor3& xs, std::size_t t)
{
    if (t < xs.shape(0)) return;
    throw std::out_of_range(fmt::format("time step {} of a sequence of {}", t, xs.shape(0)));
}

}  // namespace

std::string shape_text(std::span<const std::size_t> shape)
{
    return fmt::format("({})", fmt::join(shape, ", "));
}

void require_shape(std::string_view name, std::span<const std::size_t> shape,
                   std::initializer_list<std::size_t> expected)
{
    if (std::ranges::equal(shape, expected)) return;
    throw ShapeError(fmt::format("{} has shape {}, expected {}", name, shape_text(shape),
                                 shape_text({expected.begin(), expected.size()})));
}

Matrix at(const Tensor3& xs, std::size_t t)
{
    require_step(xs, t);
    Matrix x = Matrix::from_shape({xs.shape(1), xs.shape(2)});
    std::copy_n(xs.data() + t * x.size(), x.size(), x.data());
    return x;
}

void set(Tensor3& xs, std::size_t t, const Matrix& x)
{
    require_step(xs, t);
    require_shape("time step", x, {xs.shape(1), xs.shape(2)});
    std::ranges::copy(values(x), xs.data() + t * x.size());
}

MatrixSlot slot(Tensor3& xs, std::size_t t)
{
    require_step(xs, t);
    const std::size_t N = xs.shape(1), D = xs.shape(2);
    return {xs.data() + t * N * D, N, D, D};
}

Vector row(const Matrix& m, std::size_t i)
{
    if (i >= m.shape(0)) {
        throw std::out_of_range(fmt::format("row {} of a matrix of {}", i, m.shape(0)));
    }
    Vector v = Vector::from_shape({m.shape(1)});
    std::copy_n(m.data() + i * v.size(), v.size(), v.data());
    return v;
}

std::size_t argmax(std::span<const Real> numbers)
{
    if (numbers.empty()) throw ShapeError("argmax of no numbers");
    return static_cast<std::size_t>(std::ranges::max_element(numbers) - numbers.begin());
}

std::size_t argmax(const Vector& v)
{
    return argmax(values(v));
}

Matrix one_hot(const Ids& ids, std::size_t size)
{
    Matrix rows = zeros<Matrix>(ids.size(), size);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (ids[i] < 0 || static_cast<std::size_t>(ids[i]) >= size) {
            throw std::out_of_range(fmt::format("id {} at {}, expected 0 to {}", ids[i], i,
                                                static_cast<std::ptrdiff_t>(size) - 1));
        }
        rows(i, static_cast<std::size_t>(ids[i])) = Real(1);
    }
    return rows;
}

}  // namespace unrolled
