#include "coupled_gates.hpp"

#include <algorithm>
#include <stdexcept>

#include "activation.hpp"

namespace unrolled::ex_04_7 {
namespace {

Vector block(const Vector& a, std::size_t j)
{
    const std::size_t H = a.size() / 3;
    Vector part = zeros<Vector>(H);
    std::ranges::copy(values(a).subspan(j * H, H), values(part).begin());
    return part;
}

void set_row(Matrix& m, std::size_t i, const Vector& v)
{
    std::ranges::copy(values(v), values(m).begin() + static_cast<std::ptrdiff_t>(i * v.size()));
}

}  // namespace

Run coupled_gates(const Params& p, const Vector& h0, const Vector& c0, const Matrix& xs)
{
    const std::size_t T = xs.shape(0), H = h0.size();
    if (T == 0) throw std::invalid_argument("a sequence has at least one step");

    Run run = {.hs = zeros<Matrix>(T, H), .cs = zeros<Matrix>(T, H)};
    Vector h = h0, c = c0;
    for (std::size_t t = 0; t < T; ++t) {
        const Vector a = matmul(p.W_xh, row(xs, t)) + matmul(p.W_hh, h) + p.b_h;  // (3H)
        const Vector input = sigmoid(block(a, 0));
        const Vector candidate = tanh(block(a, 1));
        const Vector output = sigmoid(block(a, 2));
        // The leaky unit of exercise 2.6, but every cell sets its own leak anew at every step.
        c = (1 - input) * c + input * candidate;
        h = output * tanh(c);
        set_row(run.cs, t, c);
        set_row(run.hs, t, h);
    }
    return run;
}

}  // namespace unrolled::ex_04_7
