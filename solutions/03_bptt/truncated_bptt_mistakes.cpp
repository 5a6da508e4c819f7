#include "truncated_bptt.hpp"

#include <algorithm>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_03_5 {
namespace {

std::size_t checked(std::int64_t K)
{
    if (K < 1) throw std::invalid_argument("K is 1 or more");
    return static_cast<std::size_t>(K);
}

void add_share(Grads& grads, const Run& run, std::size_t t, const Vector& da)
{
    const Vector x = row(run.xs, t), h_prev = t == 0 ? run.h0 : row(run.hs, t - 1);
    for (std::size_t i = 0; i < da.size(); ++i) {
        for (std::size_t j = 0; j < x.size(); ++j) grads.W_xh(i, j) += da(i) * x(j);
        for (std::size_t j = 0; j < h_prev.size(); ++j) grads.W_hh(i, j) += da(i) * h_prev(j);
    }
    grads.b_h += da;
}

// Output s is sent back as far as step `first(s)`. Each step on the way adds its share, or only
// that one.
template <class First>
Grads sent_back(const Run& run, const Matrix& W_hh, const First& first, bool only_at_the_end)
{
    const std::size_t D = run.xs.shape(1), H = run.h0.size();
    Grads grads = {
        .W_xh = zeros<Matrix>(H, D), .W_hh = zeros<Matrix>(H, H), .b_h = zeros<Vector>(H)};
    for (std::size_t s = 0; s < run.xs.shape(0); ++s) {
        Vector dh = row(run.dhs_output, s);
        for (std::size_t t = s + 1; t-- > first(s);) {
            const Vector h = row(run.hs, t);
            const Vector da = dh * (1 - h * h);
            if (t == first(s) || !only_at_the_end) add_share(grads, run, t, da);
            dh = matmul(transpose(W_hh), da);
        }
    }
    return grads;
}

std::size_t steps_back(std::size_t s, std::size_t steps)
{
    return s < steps ? 0 : s - steps;
}

Grads no_truncation(const Run& run, const Matrix& W_hh, std::int64_t K)
{
    checked(K);
    return sent_back(
        run, W_hh, [](std::size_t) { return std::size_t{0}; }, false);
}

Grads one_step_too_far(const Run& run, const Matrix& W_hh, std::int64_t K)
{
    const std::size_t reach = checked(K);
    return sent_back(
        run, W_hh, [&](std::size_t s) { return steps_back(s, reach); }, false);
}

Grads one_step_short(const Run& run, const Matrix& W_hh, std::int64_t K)
{
    const std::size_t reach = std::max(checked(K), std::size_t{2}) - 2;
    return sent_back(
        run, W_hh, [&](std::size_t s) { return steps_back(s, reach); }, false);
}

Grads in_pieces(const Run& run, const Matrix& W_hh, std::int64_t K)
{
    const std::size_t length = checked(K);
    return sent_back(
        run, W_hh, [&](std::size_t s) { return s - s % length; }, false);
}

Grads last_steps_only(const Run& run, const Matrix& W_hh, std::int64_t K)
{
    const std::size_t T = run.xs.shape(0), first = T - std::min(T, checked(K));
    return sent_back(
        run, W_hh, [&](std::size_t s) { return std::min(first, s + 1); }, false);
}

Grads end_of_the_way(const Run& run, const Matrix& W_hh, std::int64_t K)
{
    const std::size_t reach = checked(K) - 1;
    return sent_back(
        run, W_hh, [&](std::size_t s) { return steps_back(s, reach); }, true);
}

const exercise::Mistakes known = exercise::mistakes_of(
    truncated_bptt,
    {{no_truncation, "This is the full gradient, whatever K is."},
     {one_step_too_far,
      "Each output is sent back one step too far: its own step is the first of the K."},
     {one_step_short, "Each output is sent back one step less than K: its own step counts as one."},
     {in_pieces,
      "The sequence is cut into pieces of K steps, and nothing crosses a cut. Many programs train "
      "so, but here every output goes back K steps, wherever it stands."},
     {last_steps_only,
      "Only the last K steps of the sequence add their shares. K limits the way of each output, "
      "not the part of the sequence that counts."},
     {end_of_the_way,
      "Only the step where the way ends adds its share. Every step on the way does."}});

}  // namespace
}  // namespace unrolled::ex_03_5
