#include "rms_norm.hpp"

#include <cmath>

#include "check.hpp"
#include "gradient_check.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_9;
using exercise::check;

namespace {

// The layer forward, and a loss whose gradient at its result is dY.
Real loss(const Matrix& X, const Vector& gain, Real epsilon, const Matrix& dY)
{
    Real sum = 0;
    for (std::size_t t = 0; t < X.shape(0); ++t) {
        Real squares = 0, product = 0;
        for (std::size_t j = 0; j < X.shape(1); ++j) {
            squares += X(t, j) * X(t, j);
            product += dY(t, j) * gain(j) * X(t, j);
        }
        sum += product / std::sqrt(squares / static_cast<Real>(X.shape(1)) + epsilon);
    }
    return sum;
}

template <std::size_t rank, class Loss>
Tensor<rank> differences(Tensor<rank>& moved, const Loss& of_moved)
{
    Tensor<rank> slopes = zeros_like(moved);
    for (std::size_t n = 0; n < moved.size(); ++n) {
        values(slopes)[n] = central_difference(values(moved)[n], of_moved);
    }
    return slopes;
}

}  // namespace

TEST_CASE("random rows and gains: the same as central differences")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        Matrix X = zeros<Matrix>(1 + random.below(4), 1 + random.below(5));
        Vector gain = zeros<Vector>(X.shape(1));
        Matrix dY = zeros_like(X);
        fill_normal(X, random, 1);
        fill_normal(gain, random, 1);
        fill_normal(dY, random, 1);
        const Real epsilon = random.uniform(0.05, 1);
        const auto now = [&] { return loss(X, gain, epsilon, dY); };
        const Grads expected = {differences(X, now), differences(gain, now)};
        check(rms_norm_backward).with(X, gain, epsilon, dY).gives(expected, 1e-8);
    }
}

TEST_CASE("no rows at all have a gradient of no rows, and gains that nobody used")
{
    check(rms_norm_backward)
        .with(zeros<Matrix>(0, 2), {1.0, 2.0}, 0.1, zeros<Matrix>(0, 2))
        .gives({zeros<Matrix>(0, 2), {0.0, 0.0}});
}
