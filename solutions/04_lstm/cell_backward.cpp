#include "cell_backward.hpp"

#include <algorithm>

#include "activation.hpp"

namespace unrolled::ex_04_4 {
namespace {

void set_block(Vector& a, std::size_t j, const Vector& part)
{
    std::ranges::copy(values(part), values(a).subspan(j * part.size()).begin());
}

}  // namespace

StepGrads cell_backward(const Step& step, const Matrix& W_hh, const Vector& dh,
                        const Vector& dc_future)
{
    const auto& [i, f, g, o, c_prev, c] = step;
    const Vector shown = tanh(c);

    // h = o tanh(c). The memory has two readers, this step's h and the next step: both parts count.
    const Vector d_o = dh * shown;
    const Vector dc = dc_future + dh * o * tanh_derivative(shown);

    // c = f c_prev + i g: each factor gets dc times the one beside it, into its own sum.
    Vector da = zeros<Vector>(4 * dh.size());
    set_block(da, 0, dc * g * sigmoid_derivative(i));
    set_block(da, 1, dc * c_prev * sigmoid_derivative(f));
    set_block(da, 2, dc * i * tanh_derivative(g));
    set_block(da, 3, d_o * sigmoid_derivative(o));

    // Two roads into the past. The one through dh_prev has a matrix and four slopes on it; the one
    // through dc_prev has the forget gate, and nothing else.
    return {.da = da, .dh_prev = matmul(transpose(W_hh), da), .dc_prev = dc * f};
}

}  // namespace unrolled::ex_04_4
