#include <cmath>
#include <complex>

#include "check.hpp"
#include "rotary_positions.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_6;
using exercise::check;

namespace {

// A pair of numbers as a complex one: to turn it is to multiply it with e^(i angle).
Matrix multiplied(const Matrix& X, std::int64_t word)
{
    const std::size_t pairs = X.shape(1) / 2;
    Matrix result = zeros_like(X);
    for (std::size_t n = 0; n < X.shape(0) * pairs; ++n) {
        const std::size_t t = n / pairs, i = n % pairs;
        const Real slowness =
            std::exp(std::log(Real(1e4)) * static_cast<Real>(i) / static_cast<Real>(pairs));
        const Real angle = static_cast<Real>(word + static_cast<std::int64_t>(t)) / slowness;
        const auto z =
            std::complex<Real>(X(t, 2 * i), X(t, 2 * i + 1)) * std::polar(Real(1), angle);
        result(t, 2 * i) = z.real();
        result(t, 2 * i + 1) = z.imag();
    }
    return result;
}

// dX by definition: the loss, dY times the result, for inputs that are a single 1.
Matrix probed(const Matrix& dY, std::int64_t word)
{
    Matrix dX = zeros_like(dY);
    for (std::size_t n = 0; n < dY.size(); ++n) {
        Matrix single = zeros_like(dY);
        values(single)[n] = 1;
        const Matrix seen = multiplied(single, word);
        values(dX)[n] = dot(values(dY), values(seen));
    }
    return dX;
}

}  // namespace

TEST_CASE("random vectors and places: products of complex numbers, and the gradient by probing")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        Matrix X = zeros<Matrix>(1 + random.below(5), 2 * (1 + random.below(5)));
        fill_normal(X, random, 1);
        const auto word = static_cast<std::int64_t>(random.below(200));
        check(rotate).with(X, word).gives(multiplied(X, word));
        check(rotate_backward).with(X, word).gives(probed(X, word));
    }
}
