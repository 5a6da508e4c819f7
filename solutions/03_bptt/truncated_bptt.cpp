#include "truncated_bptt.hpp"

#include <algorithm>
#include <stdexcept>

namespace unrolled::ex_03_5 {
namespace {

void add_share(Grads& grads, const Run& run, std::size_t t, const Vector& da)
{
    const Vector x = row(run.xs, t), h_prev = t == 0 ? run.h0 : row(run.hs, t - 1);
    for (std::size_t i = 0; i < da.size(); ++i) {
        for (std::size_t j = 0; j < x.size(); ++j) grads.W_xh(i, j) += da(i) * x(j);
        for (std::size_t j = 0; j < h_prev.size(); ++j) grads.W_hh(i, j) += da(i) * h_prev(j);
    }
    grads.b_h += da;
}

}  // namespace

Grads truncated_bptt(const Run& run, const Matrix& W_hh, std::int64_t K)
{
    if (K < 1) throw std::invalid_argument("K is 1 or more");
    const std::size_t T = run.xs.shape(0), D = run.xs.shape(1), H = run.h0.size();
    const std::size_t reach = std::min(T, static_cast<std::size_t>(K));

    Grads grads = {
        .W_xh = zeros<Matrix>(H, D), .W_hh = zeros<Matrix>(H, H), .b_h = zeros<Vector>(H)};
    for (std::size_t s = 0; s < T; ++s) {
        // What output s says travels alone. The full gradient may let all outputs travel together,
        // but then a step cannot tell which of them has come too far.
        Vector dh = row(run.dhs_output, s);
        for (std::size_t back = 0; back < reach && back <= s; ++back) {
            const Vector h = row(run.hs, s - back);
            const Vector da = dh * (1 - h * h);
            add_share(grads, run, s - back, da);
            dh = matmul(transpose(W_hh), da);
        }
    }
    return grads;
}

}  // namespace unrolled::ex_03_5
