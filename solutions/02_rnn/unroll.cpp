#include "unroll.hpp"

#include <algorithm>
#include <stdexcept>

#include "activation.hpp"

namespace unrolled::ex_02_3 {
namespace {

void set_row(Matrix& m, std::size_t i, const Vector& v)
{
    std::ranges::copy(values(v), values(m).begin() + static_cast<std::ptrdiff_t>(i * v.size()));
}

}  // namespace

Run unroll(const Params& p, const Vector& h0, const Matrix& xs)
{
    const std::size_t T = xs.shape(0);
    if (T == 0) throw std::invalid_argument("a sequence has at least one step");

    Run run = {.hs = zeros<Matrix>(T, h0.size()), .ys = zeros<Matrix>(T, p.b_y.size())};
    Vector h = h0;  // all that a step knows of the steps before it
    for (std::size_t t = 0; t < T; ++t) {
        h = tanh(matmul(p.W_xh, row(xs, t)) + matmul(p.W_hh, h) + p.b_h);
        const Vector scores = matmul(p.W_hy, h) + p.b_y;
        set_row(run.hs, t, h);
        set_row(run.ys, t, softmax(scores));
    }
    return run;
}

}  // namespace unrolled::ex_02_3
