#include "positions.hpp"

#include <cmath>
#include <complex>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_5;
using exercise::check;

namespace {

// A clock's hand as a complex number: e^(i angle), its sine the imaginary part.
std::complex<Real> hand(std::int64_t t, std::int64_t pair, std::int64_t width)
{
    const Real slowness =
        std::exp(std::log(Real(1e4)) * static_cast<Real>(2 * pair) / static_cast<Real>(width));
    return std::polar(Real(1), static_cast<Real>(t) / slowness);
}

}  // namespace

TEST_CASE("random sizes: the hands of clocks, and what turns them")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 8; ++round) {
        const auto words = static_cast<std::int64_t>(1 + random.below(20));
        const auto pairs = static_cast<std::int64_t>(1 + random.below(6));
        const auto n = static_cast<std::int64_t>(random.below(41)) - 20;
        Matrix P = zeros<Matrix>(words, 2 * pairs), M = zeros<Matrix>(2 * pairs, 2 * pairs);
        for (std::int64_t i = 0; i < pairs; ++i) {
            for (std::int64_t t = 0; t < words; ++t) {
                P(t, 2 * i) = hand(t, i, 2 * pairs).imag();
                P(t, 2 * i + 1) = hand(t, i, 2 * pairs).real();
            }
            const std::complex<Real> turn = hand(n, i, 2 * pairs);
            M(2 * i, 2 * i) = M(2 * i + 1, 2 * i + 1) = turn.real();
            M(2 * i, 2 * i + 1) = turn.imag();
            M(2 * i + 1, 2 * i) = -turn.imag();
        }
        check(positions).with(words, 2 * pairs).gives(P);
        check(go_on).with(n, 2 * pairs).gives(M);
    }
}
