#include <fmt/format.h>

#include <cmath>

#include "example_lags.hpp"
#include "examples.hpp"
#include "flow.hpp"
#include "lecture.hpp"

namespace unrolled::bptt {
namespace {

void show_norms(WorkedExample& example, const char* name, const Matrix& W)
{
    const Matrix ones = {{1, 1, 1}, {1, 1, 1}};
    const Vector norms = repeated_norms(ones, W, 20);
    example.note(name);
    example.value("largest singular value", spectral_norm(W), 6);
    for (const std::size_t t : {1u, 2u, 3u, 4u, 5u, 10u, 15u, 20u}) {
        example.note(
            fmt::format("  after {:2} steps  {:.6g}", t, norms(t - 1)));
    }
    // What one more product does in the end: the size of the largest
    // eigenvalue.
    const Vector many = repeated_norms(ones, W, 400);
    const double growth = std::pow(many(399) / many(199), 1.0 / 200);
    example.value("growth of one step, at length", static_cast<Real>(growth),
                  6);
}

}  // namespace

WorkedExample show_jacobians()
{
    WorkedExample example("jacobians", "Example 8-1: what h(4) has of h(k)");
    const Params p = example_8_1();
    const Run run = forward(p, example_8_1_inputs());
    example.value("norm of W_hh", spectral_norm(p.W_hh), 6);
    for (std::size_t k = 3; k >= 1; --k) {
        example.value(fmt::format("norm of dh(4)/dh({})", k),
                      spectral_norm(jacobian(p, run, k, 4)), 6);
    }
    example.value("dh(4)/dh(1)", jacobian(p, run, 1, 4), 8);
    return example;
}

WorkedExample show_powers()
{
    WorkedExample example("powers", "One weight w, multiplied n times");
    for (const double w : {0.25, 0.5, 0.9, 0.99, 1.1, 2.0}) {
        example.note(fmt::format("w = {:g}", w));
        const Matrix W = {{static_cast<Real>(w)}};
        const Vector norms = repeated_norms({{1}}, W, 100);
        for (const std::size_t n : {10u, 20u, 32u, 50u, 100u}) {
            example.note(fmt::format("  n = {:3}  {:.6g}", n, norms(n - 1)));
        }
    }
    return example;
}

WorkedExample show_matrices()
{
    WorkedExample example("matrices", "Saito: dh times a matrix, 20 times");
    const Matrix W = saito_matrix();
    show_norms(example, "W_h, NumPy's seed 3:", W);
    show_norms(example, "half of it:", W / 2);
    return example;
}

WorkedExample show_lags()
{
    WorkedExample example("lags", "How much of a gradient arrives, by lag");
    const Lags lags = names_lags();
    example.note("A text whose lines end with the name they began with.");
    example.note("   lag   untrained     trained");
    for (const std::size_t j : {0u, 1u, 2u, 3u, 5u, 10u, 20u, 30u, 40u}) {
        example.note(fmt::format("  {:4}  {:10.2e}  {:10.2e}", j,
                                 lags.untrained(j), lags.trained(j)));
    }
    return example;
}

}  // namespace unrolled::bptt
