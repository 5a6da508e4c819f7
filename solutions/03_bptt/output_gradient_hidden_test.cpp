#include "output_gradient.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_03_1;
using exercise::check;

namespace {

// The loss of the contract, number by number.
Real loss_of(const Matrix& logits, const Matrix& labels)
{
    Real loss = 0;
    for (std::size_t t = 0; t < logits.shape(0); ++t) {
        Real total = 0;
        for (std::size_t k = 0; k < logits.shape(1); ++k) total += std::exp(logits(t, k));
        for (std::size_t k = 0; k < logits.shape(1); ++k) {
            loss -= labels(t, k) * (logits(t, k) - std::log(total));
        }
    }
    return loss;
}

}  // namespace

TEST_CASE("random sizes, scores and labels: the slope of the loss, by central differences")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 8; ++round) {
        const std::size_t T = 1 + random.below(4), V = 1 + random.below(5);
        Matrix logits = zeros<Matrix>(T, V), labels = zeros<Matrix>(T, V);
        fill_normal(logits, random, 1);
        for (Real& label : values(labels)) label = random.uniform();
        Matrix slopes = zeros<Matrix>(T, V);
        for (std::size_t i = 0; i < slopes.size(); ++i) {
            Matrix up = logits, down = logits;
            up.data()[i] += 1e-5;
            down.data()[i] -= 1e-5;
            slopes.data()[i] = (loss_of(up, labels) - loss_of(down, labels)) / 2e-5;
        }
        check(output_gradient).with(logits, labels).gives(slopes, 1e-7);
    }
}

TEST_CASE("huge scores do no harm")
{
    const Matrix huge = {{1000.0, 0.0}, {-1000.0, 1000.0}}, labels = {{0.5, 1.0}, {0.0, 3.0}};
    check(output_gradient).with(huge, labels).gives({{1.0, -1.0}, {0.0, 0.0}});
}

TEST_CASE("no step, no gradient; and a label too many is refused")
{
    const Matrix nothing = zeros<Matrix>(0, 2);
    check(output_gradient).with(nothing, nothing).gives(nothing);
    const Matrix two = {{0.0, 0.0}}, three = {{0.0, 0.0, 1.0}};
    check(output_gradient).with(two, three).throws<std::invalid_argument>();
}
