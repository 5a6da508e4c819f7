#include "peepholes.hpp"

#include <algorithm>

#include "activation.hpp"

namespace unrolled::ex_04_5 {
namespace {

Vector block(const Vector& a, std::size_t j)
{
    const std::size_t H = a.size() / 4;
    Vector part = zeros<Vector>(H);
    std::ranges::copy(values(a).subspan(j * H, H), values(part).begin());
    return part;
}

}  // namespace

State peephole_step(const Params& p, const Vector& x, const State& before)
{
    const Vector a = matmul(p.W_xh, x) + matmul(p.W_hh, before.h) + p.b_h;  // (4H)

    // What decides about the memory looks at the memory that is there.
    const Vector input = sigmoid(block(a, 0) + p.p_input * before.c);
    const Vector forget = sigmoid(block(a, 1) + p.p_forget * before.c);
    const Vector candidate = tanh(block(a, 2));
    const Vector c = forget * before.c + input * candidate;

    // What decides about the output looks at what would come out: the gate has to wait for c. That
    // is the price of this peephole, the four gates can no longer be computed side by side.
    const Vector output = sigmoid(block(a, 3) + p.p_output * c);
    return {.h = output * tanh(c), .c = c};
}

}  // namespace unrolled::ex_04_5
