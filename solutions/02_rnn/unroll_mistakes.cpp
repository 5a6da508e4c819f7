#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "activation.hpp"
#include "mistakes.hpp"
#include "unroll.hpp"

namespace unrolled::ex_02_3 {
namespace {

void set_row(Matrix& m, std::size_t i, const Vector& v)
{
    std::ranges::copy(values(v), values(m).begin() + static_cast<std::ptrdiff_t>(i * v.size()));
}

Run empty_run(const Params& p, const Vector& h0, const Matrix& xs)
{
    const std::size_t T = xs.shape(0);
    if (T == 0) throw std::invalid_argument("a sequence has at least one step");
    return {.hs = zeros<Matrix>(T, h0.size()), .ys = zeros<Matrix>(T, p.b_y.size())};
}

Vector next_state(const Params& p, const Vector& x, const Vector& h_prev)
{
    return tanh(matmul(p.W_xh, x) + matmul(p.W_hh, h_prev) + p.b_h);
}

void set_step(Run& run, std::size_t t, const Params& p, const Vector& h, const Vector& seen)
{
    const Vector scores = matmul(p.W_hy, seen) + p.b_y;
    set_row(run.hs, t, h);
    set_row(run.ys, t, softmax(scores));
}

Run always_h0(const Params& p, const Vector& h0, const Matrix& xs)
{
    Run run = empty_run(p, h0, xs);
    for (std::size_t t = 0; t < xs.shape(0); ++t) {
        const Vector h = next_state(p, row(xs, t), h0);
        set_step(run, t, p, h, h);
    }
    return run;
}

Run starts_from_zero(const Params& p, const Vector& h0, const Matrix& xs)
{
    Run run = empty_run(p, h0, xs);
    Vector h = zeros_like(h0);
    for (std::size_t t = 0; t < xs.shape(0); ++t) {
        h = next_state(p, row(xs, t), h);
        set_step(run, t, p, h, h);
    }
    return run;
}

Run output_of_the_past(const Params& p, const Vector& h0, const Matrix& xs)
{
    Run run = empty_run(p, h0, xs);
    Vector h = h0;
    for (std::size_t t = 0; t < xs.shape(0); ++t) {
        const Vector before = h;
        h = next_state(p, row(xs, t), h);
        set_step(run, t, p, h, before);
    }
    return run;
}

Run backwards(const Params& p, const Vector& h0, const Matrix& xs)
{
    Run run = empty_run(p, h0, xs);
    Vector h = h0;
    for (std::size_t t = xs.shape(0); t-- > 0;) {
        h = next_state(p, row(xs, t), h);
        set_step(run, t, p, h, h);
    }
    return run;
}

Run scores_only(const Params& p, const Vector& h0, const Matrix& xs)
{
    Run run = empty_run(p, h0, xs);
    Vector h = h0;
    for (std::size_t t = 0; t < xs.shape(0); ++t) {
        h = next_state(p, row(xs, t), h);
        const Vector scores = matmul(p.W_hy, h) + p.b_y;
        set_row(run.hs, t, h);
        set_row(run.ys, t, scores);
    }
    return run;
}

// Probabilities of all steps together: softmax over the whole matrix.
Run wrong_axis(const Params& p, const Vector& h0, const Matrix& xs)
{
    Run run = scores_only(p, h0, xs);
    for (Real& number : values(run.ys)) number = std::exp(number);
    const Real total = sum_all(values(run.ys));
    for (Real& number : values(run.ys)) number /= total;
    return run;
}

const exercise::Mistakes known = exercise::mistakes_of(
    unroll, {{always_h0,
              "Every step begins with h0 again: the network has no memory. The state that a step "
              "leaves must be where the next one begins."},
             {starts_from_zero, "The argument h0 is not used: the first step begins with zeros."},
             {output_of_the_past,
              "The outputs are one step late: y of a step is made from the state after "
              "that step."},
             {backwards, "The sequence is read from its end."},
             {scores_only, "The rows of ys are scores: softmax is missing."},
             {wrong_axis,
              "All numbers of ys together add up to 1. Each row must: the softmax belongs to one "
              "step."}});

}  // namespace
}  // namespace unrolled::ex_02_3
