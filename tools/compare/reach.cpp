#include "reach.hpp"

#include <fmt/format.h>

#include <cmath>

#include "../../chapters/04_lstm/flow.hpp"
#include "../../chapters/04_lstm/task_model.hpp"
#include "random.hpp"

namespace unrolled::compare {
namespace {

constexpr std::size_t T = 100, D = 4, H = 32;

Reach lstm_reach(Real forget_bias, const Tensor3& xs)
{
    Random random(81);
    const lstm::TaskModel model =
        lstm::task_model({.D = D, .H = H, .V = 1, .forget_bias = forget_bias}, 1e-3, random);
    const lstm::Run run = lstm::forward(model.params, xs);
    return {fmt::format("LSTM, forget bias {:g}", forget_bias),
            lstm::norms_by_lag(model.params, run)};
}

// Its weights are drawn as those of the LSTM are.
Reach rnn_reach(Real scale, const Tensor3& xs)
{
    Random random(81);
    bptt::Params p = bptt::zero_params(D, H, 1);
    const double limit = 1 / std::sqrt(static_cast<double>(H));
    fill_uniform(p.W_xh, random, limit);
    fill_uniform(p.W_hh, random, limit);
    p.W_hh *= scale;
    return {fmt::format("RNN, W_hh times {:g}", scale), rnn_norms_by_lag(p, bptt::forward(p, xs))};
}

}  // namespace

Vector rnn_norms_by_lag(const bptt::Params& p, const bptt::Run& run)
{
    bptt::require_run(p, run);
    require_shape("run.h0", run.h0, {1, p.b_h.size()});
    const std::size_t length = run.length();
    Vector norms = zeros<Vector>(length);
    for (std::size_t j = 0; j < length; ++j) {
        const Matrix J = bptt::jacobian(p, run, length - j, length);
        norms(j) = std::sqrt(dot(values(J), values(J)) / static_cast<Real>(J.shape(0)));
    }
    return norms;
}

std::vector<Reach> measure_reach()
{
    Random random(82);
    Tensor3 xs = zeros<Tensor3>(T, 1, D);
    fill_normal(xs, random, 1);
    std::vector<Reach> all;
    for (const Real scale : {Real(1), Real(2)}) all.push_back(rnn_reach(scale, xs));
    for (const Real bias : {Real(0), Real(1), Real(3), Real(5)}) {
        all.push_back(lstm_reach(bias, xs));
    }
    return all;
}

}  // namespace unrolled::compare
