#include "predict_explosion.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_03_8;
using exercise::answer;
using exercise::check;

namespace {

Real norm_after(const Matrix& W_hh, Vector dh, std::int64_t steps)
{
    for (std::int64_t step = 0; step < steps; ++step) dh = matmul(transpose(W_hh), dh);
    return std::sqrt(dot(dh, dh));
}

}  // namespace

TEST_CASE("random matrices, few steps: the gradient's own norms, without any rescaling")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const std::size_t H = 1 + random.below(5);
        const auto n = static_cast<std::int64_t>(1 + random.below(6));
        const auto lag = static_cast<std::int64_t>(1 + random.below(40));
        Matrix W_hh = zeros<Matrix>(H, H);
        Vector dh = zeros<Vector>(H);
        fill_normal(W_hh, random, 0.8);
        fill_normal(dh, random, 3);
        const Real ratio = norm_after(W_hh, dh, 2 * n) / norm_after(W_hh, dh, n);
        const Real growth = std::pow(ratio, 1 / static_cast<Real>(n));
        check(predict_explosion)
            .with(W_hh, dh, n, lag)
            .gives({growth, static_cast<Real>(lag) * std::log10(growth), growth > 1}, 1e-8);
    }
}

TEST_CASE("a turn that also stretches: the factors go up and down, their mean does not")
{
    // Eigenvalues 0.98 (cos 1 + i sin 1) and its twin, in coordinates stretched tenfold.
    const Real c = 0.98 * std::cos(1.0), s = 0.98 * std::sin(1.0);
    const Matrix W_hh = {{c, -10 * s}, {s / 10, c}};
    const Vector dh = {1.0, 1.0};
    const Forecast forecast = answer(predict_explosion).with(W_hh, dh, 4000, 100);
    CHECK(forecast.growth == doctest::Approx(0.98).epsilon(2e-3));
    CHECK_FALSE(forecast.explodes);
}
