#include "lstm_step.hpp"

#include <algorithm>

#include "activation.hpp"

namespace unrolled::ex_04_2 {
namespace {

// Numbers j H .. (j + 1) H - 1 of the 4H.
Vector block(const Vector& a, std::size_t j)
{
    const std::size_t H = a.size() / 4;
    Vector part = zeros<Vector>(H);
    std::ranges::copy(values(a).subspan(j * H, H), values(part).begin());
    return part;
}

}  // namespace

Step lstm_step(const Params& p, const Vector& x, const Vector& h_prev, const Vector& c_prev)
{
    // Without this, a memory of size 1 would silently be shared by all cells.
    require_shape("c_prev", c_prev, {h_prev.size()});

    // One product for four gates: longer rows of work for the processor, shorter code for us.
    const Vector a = matmul(p.W_xh, x) + matmul(p.W_hh, h_prev) + p.b_h;  // (4H)
    const Vector input = sigmoid(block(a, 0));
    const Vector forget = sigmoid(block(a, 1));
    const Vector candidate = tanh(block(a, 2));
    const Vector output = sigmoid(block(a, 3));

    // No matrix and no tanh stands between c_prev and c: the road on which a memory travels.
    const Vector c = forget * c_prev + input * candidate;
    const Vector h = output * tanh(c);
    return {input, forget, candidate, output, c, h};
}

}  // namespace unrolled::ex_04_2
