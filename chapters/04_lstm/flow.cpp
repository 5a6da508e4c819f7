#include "flow.hpp"

#include <algorithm>
#include <cmath>

namespace unrolled::lstm {
namespace {

// The same row H times: one copy of the example for each cell at the end.
Matrix copies(const Matrix& example, std::size_t count)
{
    Matrix m = zeros<Matrix>(count, example.shape(1));
    for (std::size_t k = 0; k < count; ++k) {
        std::ranges::copy(values(example), m.data() + k * m.shape(1));
    }
    return m;
}

Step copies(const Step& step, std::size_t n)
{
    const auto& [i, f, g, o] = step.gates;
    return {copies(step.h, n),
            copies(step.c, n),
            {copies(i, n), copies(f, n), copies(g, n), copies(o, n)},
            copies(step.shown, n)};
}

Matrix identity(std::size_t n)
{
    Matrix m = zeros<Matrix>(n, n);
    for (std::size_t k = 0; k < n; ++k) m(k, k) = 1;
    return m;
}

Real scaled_norm(const Matrix& J)
{
    const Real cells = static_cast<Real>(J.shape(1));
    return std::sqrt(dot(values(J), values(J)) / cells);  // (4.28)
}

void require_one(const Params& p, const Run& run)
{
    require_run(p, run);
    require_shape("run.start.c", run.start.c, {1, p.cells()});
}

}  // namespace

// [norms_by_lag]
Vector norms_by_lag(const Params& p, const Run& run)
{
    require_one(p, run);
    const std::size_t T = run.length(), H = p.cells();
    Vector norms = zeros<Vector>(T);
    Matrix dc_next = identity(H);     // row k: the gradient of cell k
    Matrix dh = zeros_like(dc_next);  // of the last cell, not of its h
    Matrix da = zeros<Matrix>(H, 4 * H);
    for (std::size_t j = 0; j < T; ++j) {
        const std::size_t t = T - 1 - j;
        const Step step = copies(run.steps[t], H);
        const Matrix c_prev = copies(run.before(t).c, H);
        norms(j) = scaled_norm(cell_gradient(step, dh, dc_next));  // (4.28)
        StepGrads back = step_backward(p, step, c_prev, dh, dc_next, da);
        dh = std::move(back.dh_prev);
        dc_next = std::move(back.dc_prev);
    }
    return norms;
}
// [norms_by_lag]

// [direct_norms]
Vector direct_norms_by_lag(const Params& p, const Run& run)
{
    require_one(p, run);
    const std::size_t T = run.length();
    Vector norms = zeros<Vector>(T);
    Matrix product = zeros_like(run.start.c);  // the diagonal
    product.fill(Real(1));
    for (std::size_t j = 0; j < T; ++j) {
        norms(j) = scaled_norm(product);          // (4.28)
        product *= run.steps[T - 1 - j].gates.f;  // (4.27)  (1, H)
    }
    return norms;
}
// [direct_norms]

void set_forget_bias(Params& p, Real b)
{
    require_params(p);
    const std::size_t H = p.cells();
    std::fill_n(p.b_h.data() + H, H, b);  // the second of four parts
}

}  // namespace unrolled::lstm
