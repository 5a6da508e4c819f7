#include "flow.hpp"

#include <fmt/format.h>

#include <cmath>

namespace unrolled::bptt {
namespace {

Real length(const Vector& v)
{
    return std::sqrt(dot(v, v));
}

// The mean length of a matrix' rows.
Real mean_length(const Matrix& m)
{
    Real total = 0;
    for (std::size_t n = 0; n < m.shape(0); ++n) total += length(row(m, n));
    return total / static_cast<Real>(m.shape(0));
}

}  // namespace

// [jacobian]
Matrix step_jacobian(const Params& p, const Vector& h)
{
    require_params(p);
    require_shape("h", h, {p.b_h.size()});
    Matrix J = p.W_hh;
    for (std::size_t i = 0; i < J.shape(0); ++i) {
        for (std::size_t j = 0; j < J.shape(1); ++j) {
            J(i, j) *= 1 - h(i) * h(i);  // (3.24)
        }
    }
    return J;
}

Matrix jacobian(const Params& p, const Run& run, std::size_t from,
                std::size_t to)
{
    require_run(p, run);
    if (from > to || to > run.length()) {
        throw std::out_of_range(fmt::format(
            "from state {} to {} in a run of {}", from, to, run.length()));
    }
    const std::size_t H = p.b_h.size();
    Matrix product = zeros<Matrix>(H, H);
    for (std::size_t i = 0; i < H; ++i) product(i, i) = 1;
    for (std::size_t t = from; t < to; ++t) {
        const Vector h = row(at(run.hs, t), 0);
        product = matmul(step_jacobian(p, h), product);  // (3.25)  (H, H)
    }
    return product;
}
// [jacobian]

Real spectral_norm(const Matrix& m)
{
    Vector v = zeros<Vector>(m.shape(1));
    // Unequal numbers, so that hardly any matrix has it for a bad start.
    for (std::size_t i = 0; i < v.size(); ++i) v(i) = 1 / Real(i + 1);
    Real size = 0;
    for (int i = 0; i < 1000; ++i) {
        const Real v_length = length(v);
        if (v_length == 0) return 0;
        v /= v_length;
        const Vector image = matmul(m, v);
        size = length(image);  // (3.26)
        v = matmul(transpose(m), image);
    }
    return size;
}

// [repeated]
Vector repeated_norms(Matrix dh, const Matrix& W, std::size_t count)
{
    const Real N = static_cast<Real>(dh.shape(0));
    Vector norms = zeros<Vector>(count);
    for (Real& norm : values(norms)) {
        dh = matmul(dh, transpose(W));                      // (3.27)  (N, H)
        norm = std::sqrt(dot(values(dh), values(dh))) / N;  // (3.27)
    }
    return norms;
}
// [repeated]

// [by_lag]
Vector norms_by_lag(const Params& p, const Run& run, const Matrix& dlast)
{
    require_run(p, run);
    require_shape("dlast", dlast, {run.h0.shape(0), p.b_y.size()});
    Vector norms = zeros<Vector>(run.length() + 1);
    Matrix dh = matmul(dlast, p.W_hy);
    norms(0) = mean_length(dh);  // (3.28)
    for (std::size_t j = 1; j <= run.length(); ++j) {
        dh = step_backward(p, at(run.hs, run.length() - j), dh).dh_prev;
        norms(j) = mean_length(dh);  // (3.28)
    }
    return norms;
}
// [by_lag]

}  // namespace unrolled::bptt
