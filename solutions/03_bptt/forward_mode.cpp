#include "forward_mode.hpp"

#include "activation.hpp"

namespace unrolled::ex_03_6 {
namespace {

// Through the state before the step: sum over l of W_hh(i, l) S(l, j, k).
Real through_the_past(const Matrix& W_hh, const Tensor3& S, std::size_t i, std::size_t j,
                      std::size_t k)
{
    Real sum = 0;
    for (std::size_t l = 0; l < W_hh.shape(1); ++l) sum += W_hh(i, l) * S(l, j, k);
    return sum;
}

// S is not changed in place: unit i needs what S was for all units.
Tensor3 next_S(const Matrix& W_hh, const Tensor3& S, const Vector& h_prev, const Vector& h)
{
    const std::size_t H = h.size();
    Tensor3 next = zeros_like(S);
    for (std::size_t i = 0; i < H; ++i) {
        for (std::size_t j = 0; j < H; ++j) {
            for (std::size_t k = 0; k < H; ++k) {
                const Real direct = i == j ? h_prev(k) : 0;  // row j of W_hh makes unit j only
                const Real da = direct + through_the_past(W_hh, S, i, j, k);
                next(i, j, k) = (1 - h(i) * h(i)) * da;
            }
        }
    }
    return next;
}

void add_share(Matrix& dW_hh, const Vector& dh_output, const Tensor3& S)
{
    const std::size_t H = dh_output.size();
    for (std::size_t i = 0; i < H; ++i) {
        for (std::size_t j = 0; j < H; ++j) {
            for (std::size_t k = 0; k < H; ++k) dW_hh(j, k) += dh_output(i) * S(i, j, k);
        }
    }
}

}  // namespace

Result forward_mode(const Params& p, const Vector& h0, const Matrix& xs, const Matrix& dhs_output)
{
    const std::size_t H = h0.size();
    Result result = {.S = zeros<Tensor3>(H, H, H), .dW_hh = zeros<Matrix>(H, H)};
    Vector h_prev = h0;
    for (std::size_t t = 0; t < xs.shape(0); ++t) {
        const Vector h = tanh(matmul(p.W_xh, row(xs, t)) + matmul(p.W_hh, h_prev) + p.b_h);
        result.S = next_S(p.W_hh, result.S, h_prev, h);
        // The share of the full dh_t is never formed: later outputs bring their own S, in which
        // what this step did is contained.
        add_share(result.dW_hh, row(dhs_output, t), result.S);
        h_prev = h;
    }
    return result;
}

}  // namespace unrolled::ex_03_6
