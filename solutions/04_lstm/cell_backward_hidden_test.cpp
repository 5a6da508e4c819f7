#include "activation.hpp"
#include "cell_backward.hpp"
#include "check.hpp"
#include "gradient_check.hpp"

using namespace unrolled;
using namespace unrolled::ex_04_4;
using exercise::check;

namespace {

Vector block(const Vector& a, std::size_t j, std::size_t H)
{
    Vector part = zeros<Vector>(H);
    for (std::size_t k = 0; k < H; ++k) part(k) = a(j * H + k);
    return part;
}

// A step that can be run forward: sums a plus W_hh h_prev, and the memory before it.
struct Forward {
    Vector a;
    Vector h_prev;
    Vector c_prev;
};

Step run(const Forward& in, const Matrix& W_hh)
{
    const std::size_t H = in.c_prev.size();
    const Vector a = in.a + matmul(W_hh, in.h_prev);
    Step s = {sigmoid(block(a, 0, H)),
              sigmoid(block(a, 1, H)),
              tanh(block(a, 2, H)),
              sigmoid(block(a, 3, H)),
              in.c_prev,
              in.c_prev};
    s.c = s.forget * in.c_prev + s.input * s.candidate;
    return s;
}

// A loss whose gradients are dh and, by way of the next step, dc_future.
Real loss(const Forward& in, const Matrix& W_hh, const Vector& dh, const Vector& dc_future)
{
    const Step s = run(in, W_hh);
    const Vector h = s.output * tanh(s.c);
    return dot(h, dh) + dot(s.c, dc_future);
}

Vector differences(Forward& in, Vector& moved, const Matrix& W_hh, const Vector& dh,
                   const Vector& dc)
{
    Vector slopes = zeros_like(moved);
    for (std::size_t k = 0; k < moved.size(); ++k) {
        slopes(k) = central_difference(moved(k), [&] { return loss(in, W_hh, dh, dc); });
    }
    return slopes;
}

}  // namespace

TEST_CASE("random steps: the same as central differences")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 8; ++round) {
        const std::size_t H = 1 + random.below(5);
        Forward in = {zeros<Vector>(4 * H), zeros<Vector>(H), zeros<Vector>(H)};
        Matrix W_hh = zeros<Matrix>(4 * H, H);
        Vector dh = zeros<Vector>(H), dc = zeros<Vector>(H);
        for (Vector* v : {&in.a, &in.c_prev, &dh, &dc}) fill_normal(*v, random, 1);
        fill_uniform(in.h_prev, random, 1);
        fill_normal(W_hh, random, 0.6);
        const StepGrads expected = {differences(in, in.a, W_hh, dh, dc),
                                    differences(in, in.h_prev, W_hh, dh, dc),
                                    differences(in, in.c_prev, W_hh, dh, dc)};
        check(cell_backward).with(run(in, W_hh), W_hh, dh, dc).gives(expected, 1e-8);
    }
}
