#include "forward_mode.hpp"

#include "activation.hpp"
#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_03_6;
using exercise::check;

namespace {

Params random_params(std::size_t D, std::size_t H, Random& random)
{
    Params p = {.W_xh = zeros<Matrix>(H, D), .W_hh = zeros<Matrix>(H, H), .b_h = zeros<Vector>(H)};
    for_each([&](const char*, auto& member) { fill_normal(member, random, 0.8); }, p);
    return p;
}

// The last state, and sum_t dh_output_t . h_t: a loss whose gradient at each state is dh_output.
struct Forward {
    Vector h;
    Real loss;
};

Forward run_forward(const Params& p, const Vector& h0, const Matrix& xs, const Matrix& dhs_output)
{
    Forward now = {h0, 0};
    for (std::size_t t = 0; t < xs.shape(0); ++t) {
        now.h = tanh(matmul(p.W_xh, row(xs, t)) + matmul(p.W_hh, now.h) + p.b_h);
        now.loss += dot(row(dhs_output, t), now.h);
    }
    return now;
}

Result by_differences(const Params& p, const Vector& h0, const Matrix& xs, const Matrix& dhs)
{
    const std::size_t H = h0.size();
    Result result = {.S = zeros<Tensor3>(H, H, H), .dW_hh = zeros<Matrix>(H, H)};
    for (std::size_t j = 0; j < H; ++j) {
        for (std::size_t k = 0; k < H; ++k) {
            Params up = p, down = p;
            up.W_hh(j, k) += 1e-5;
            down.W_hh(j, k) -= 1e-5;
            const Forward high = run_forward(up, h0, xs, dhs), low = run_forward(down, h0, xs, dhs);
            result.dW_hh(j, k) = (high.loss - low.loss) / 2e-5;
            for (std::size_t i = 0; i < H; ++i) result.S(i, j, k) = (high.h(i) - low.h(i)) / 2e-5;
        }
    }
    return result;
}

}  // namespace

TEST_CASE("random sizes, weights and outputs: the slopes of states and loss, by differences")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 8; ++round) {
        const std::size_t T = 1 + random.below(6), D = 1 + random.below(3), H = 1 + random.below(4);
        const Params p = random_params(D, H, random);
        Vector h0 = zeros<Vector>(H);
        Matrix xs = zeros<Matrix>(T, D), dhs = zeros<Matrix>(T, H);
        fill_uniform(h0, random, 1);
        fill_normal(xs, random, 1);
        fill_normal(dhs, random, 1);
        check(forward_mode).with(p, h0, xs, dhs).gives(by_differences(p, h0, xs, dhs), 1e-7);
    }
}

TEST_CASE("no step: no weight has done anything yet")
{
    const Params p = random_params(2, 3, exercise::random_inputs());
    const Result nothing = {zeros<Tensor3>(3, 3, 3), zeros<Matrix>(3, 3)};
    check(forward_mode)
        .with(p, zeros<Vector>(3), zeros<Matrix>(0, 2), zeros<Matrix>(0, 3))
        .gives(nothing);
}
