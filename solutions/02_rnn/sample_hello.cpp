#include "sample_hello.hpp"

#include <stdexcept>

#include "activation.hpp"

namespace unrolled::ex_02_4 {
namespace {

const std::string letters = "helo";

// Walk along the line from 0 to 1 until u is passed. The last letter needs no comparison: if
// rounding has left the sum below u, it is the one.
std::size_t draw(const Vector& p, Real u)
{
    Real end = 0;
    for (std::size_t k = 0; k + 1 < p.size(); ++k) {
        end += p(k);
        if (u < end) return k;
    }
    return p.size() - 1;
}

}  // namespace

std::string sample_hello(const Params& p, std::int64_t first, const Vector& uniforms)
{
    if (first < 0 || first >= 4) throw std::out_of_range("the first letter is 0, 1, 2 or 3");
    std::string text;
    auto letter = static_cast<Id>(first);
    Vector h = zeros<Vector>(p.b_h.size());
    for (const Real u : values(uniforms)) {
        const Vector x = row(one_hot({letter}, letters.size()), 0);
        h = tanh(matmul(p.W_xh, x) + matmul(p.W_hh, h) + p.b_h);
        const Vector scores = matmul(p.W_hy, h) + p.b_y;
        const std::size_t drawn = draw(softmax(scores), u);
        text += letters[drawn];
        letter = static_cast<Id>(drawn);  // auto-regression: its own output is the next input
    }
    return text;
}

}  // namespace unrolled::ex_02_4
