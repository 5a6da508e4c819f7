#include "lstm_step.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_04_2;
using exercise::check;

namespace {

Params random_params(std::size_t D, std::size_t H, Random& random)
{
    Params p = {zeros<Matrix>(4 * H, D), zeros<Matrix>(4 * H, H), zeros<Vector>(4 * H)};
    for_each([&](const char*, auto& member) { fill_normal(member, random, 0.8); }, p);
    return p;
}

Real sum_of_row(const Params& p, std::size_t i, const Vector& x, const Vector& h_prev)
{
    Real a = p.b_h(i);
    for (std::size_t j = 0; j < x.size(); ++j) a += p.W_xh(i, j) * x(j);
    for (std::size_t j = 0; j < h_prev.size(); ++j) a += p.W_hh(i, j) * h_prev(j);
    return a;
}

Real openness(Real a)
{
    return 1 / (1 + std::exp(-a));
}

// Cell by cell, as in exercise 4.1.
Step cell_by_cell(const Params& p, const Vector& x, const Vector& h_prev, const Vector& c_prev)
{
    const std::size_t n = h_prev.size();
    Step s;
    for_each([&](const char*, Vector& member) { member = zeros<Vector>(n); }, s);
    for (std::size_t k = 0; k < n; ++k) {
        s.input(k) = openness(sum_of_row(p, k, x, h_prev));
        s.forget(k) = openness(sum_of_row(p, n + k, x, h_prev));
        s.candidate(k) = std::tanh(sum_of_row(p, 2 * n + k, x, h_prev));
        s.output(k) = openness(sum_of_row(p, 3 * n + k, x, h_prev));
        s.c(k) = s.forget(k) * c_prev(k) + s.input(k) * s.candidate(k);
        s.h(k) = s.output(k) * std::tanh(s.c(k));
    }
    return s;
}

}  // namespace

TEST_CASE("random sizes, parameters and pasts: the same as cell by cell")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const std::size_t D = 1 + random.below(5), H = 1 + random.below(6);
        const Params p = random_params(D, H, random);
        Vector x = zeros<Vector>(D), h_prev = zeros<Vector>(H), c_prev = zeros<Vector>(H);
        fill_normal(x, random, 1);
        fill_uniform(h_prev, random, 1);
        fill_normal(c_prev, random, 2);
        check(lstm_step).with(p, x, h_prev, c_prev).gives(cell_by_cell(p, x, h_prev, c_prev));
    }
}
