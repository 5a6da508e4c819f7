#include "layer_norm.hpp"

#include <cmath>

namespace unrolled::self_attention {
namespace {

constexpr Real epsilon = Real(1e-5);

std::span<const Real> row_of(const Matrix& m, std::size_t r)
{
    return values(m).subspan(r * m.shape(1), m.shape(1));
}

std::span<Real> row_of(Matrix& m, std::size_t r)
{
    return values(m).subspan(r * m.shape(1), m.shape(1));
}

}  // namespace

NormParams zero_norm(std::size_t D)
{
    if (D == 0) throw ShapeError("a layer norm of width 0");
    return {zeros<Vector>(D), zeros<Vector>(D)};
}

// [layer_norm]
NormRun layer_norm(const NormParams& p, const Matrix& x)
{
    const std::size_t R = x.shape(0), D = p.gain.size();
    require_shape("x", x, {R, D});
    NormRun run{x, zeros<Vector>(R), Matrix::from_shape({R, D})};
    for (std::size_t r = 0; r < R; ++r) {
        const std::span<Real> n = row_of(run.n, r), y = row_of(run.y, r);
        const Real mean = sum_all(n) / static_cast<Real>(D);  // (8.12)
        for (Real& number : n) number -= mean;
        const Real variance = dot(n, n) / static_cast<Real>(D);  // (8.12)
        run.scale(r) = 1 / std::sqrt(variance + epsilon);
        for (Real& number : n) number *= run.scale(r);  // (8.13)
        for (std::size_t i = 0; i < D; ++i) {
            y[i] = p.gain(i) * n[i] + p.bias(i);  // (8.14)
        }
    }
    return run;
}
// [layer_norm]

// [layer_norm_backward]
NormGrads layer_norm_backward(const NormParams& p, const NormRun& run,
                              const Matrix& dy)
{
    const std::size_t R = run.n.shape(0), D = p.gain.size();
    require_shape("run.n", run.n, {R, D});
    require_shape("dy", dy, {R, D});
    NormGrads grads{zero_norm(D), Matrix::from_shape({R, D})};
    for (std::size_t r = 0; r < R; ++r) {
        const std::span<const Real> n = row_of(run.n, r), dyr = row_of(dy, r);
        const std::span<Real> dx = row_of(grads.x, r);
        for (std::size_t i = 0; i < D; ++i) {
            grads.params.gain(i) += dyr[i] * n[i];  // (8.28)
            grads.params.bias(i) += dyr[i];         // (8.28)
            dx[i] = p.gain(i) * dyr[i];             // dn
        }
        const Real mean = sum_all(dx) / static_cast<Real>(D);
        const Real along = dot(dx, n) / static_cast<Real>(D);
        for (std::size_t i = 0; i < D; ++i) {
            dx[i] = run.scale(r) * (dx[i] - mean - n[i] * along);  // (8.27)
        }
    }
    return grads;
}
// [layer_norm_backward]

}  // namespace unrolled::self_attention
