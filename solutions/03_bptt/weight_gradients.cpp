#include "weight_gradients.hpp"

namespace unrolled::ex_03_3 {
namespace {

// m += u v^T: a column times a row. The row of m says whose input this weight is, the column says
// where it comes from.
void add_outer(Matrix& m, const Vector& u, const Vector& v)
{
    for (std::size_t i = 0; i < u.size(); ++i) {
        for (std::size_t j = 0; j < v.size(); ++j) m(i, j) += u(i) * v(j);
    }
}

}  // namespace

Grads weight_gradients(const Run& run)
{
    const std::size_t T = run.xs.shape(0), D = run.xs.shape(1);
    const std::size_t H = run.h0.size(), V = run.dlogits.shape(1);
    Grads grads = {.W_xh = zeros<Matrix>(H, D),
                   .W_hh = zeros<Matrix>(H, H),
                   .b_h = zeros<Vector>(H),
                   .W_hy = zeros<Matrix>(V, H),
                   .b_y = zeros<Vector>(V)};
    Vector h_prev = run.h0;
    for (std::size_t t = 0; t < T; ++t) {
        const Vector h = row(run.hs, t), dlogits = row(run.dlogits, t);
        const Vector da = row(run.dhs, t) * (1 - h * h);
        // One weight, used T times: a small change of it acts at every step, so the shares add up.
        add_outer(grads.W_xh, da, row(run.xs, t));
        add_outer(grads.W_hh, da, h_prev);
        grads.b_h += da;
        add_outer(grads.W_hy, dlogits, h);
        grads.b_y += dlogits;
        h_prev = h;
    }
    return grads;
}

}  // namespace unrolled::ex_03_3
