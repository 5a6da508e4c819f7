#include "hidden_gradient.hpp"

#include <algorithm>
#include <stdexcept>

namespace unrolled::ex_03_2 {
namespace {

void set_row(Matrix& m, std::size_t i, const Vector& v)
{
    std::ranges::copy(values(v), values(m).begin() + static_cast<std::ptrdiff_t>(i * v.size()));
}

}  // namespace

Matrix hidden_gradient(const Matrix& hs, const Matrix& dlogits, const Matrix& W_hh,
                       const Matrix& W_hy)
{
    const std::size_t T = hs.shape(0), H = hs.shape(1);
    if (T == 0) throw std::invalid_argument("a sequence has at least one step");

    Matrix dhs = zeros<Matrix>(T, H);
    Vector dh_future = zeros<Vector>(H);  // nothing comes after the last step
    for (std::size_t t = T; t-- > 0;) {
        const Vector h = row(hs, t);
        const Vector dh = matmul(transpose(W_hy), row(dlogits, t)) + dh_future;
        set_row(dhs, t, dh);
        // Back through the step in the reverse of the order in which it was made: it multiplied
        // with W_hh first and took tanh last.
        const Vector da = dh * (1 - h * h);
        dh_future = matmul(transpose(W_hh), da);
    }
    return dhs;
}

}  // namespace unrolled::ex_03_2
