#include "attention_mask.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace unrolled::ex_07_3 {
namespace {

// An if, not a product with the mask: 0 times nan is nan.
Real highest_visible(const Matrix& scores, const Matrix& mask, std::size_t i)
{
    Real highest = -std::numeric_limits<Real>::infinity();
    for (std::size_t j = 0; j < scores.shape(1); ++j) {
        if (mask(i, j) == 1) highest = std::max(highest, scores(i, j));
    }
    return highest;
}

}  // namespace

Matrix masked_weights(const Matrix& scores, const Matrix& mask)
{
    require_shape("mask", mask, {scores.shape(0), scores.shape(1)});
    Matrix weights = zeros_like(scores);  // and what is hidden is never touched again
    for (std::size_t i = 0; i < scores.shape(0); ++i) {
        // The highest of all would do harm: beside a hidden million every visible score is e^-1e6,
        // which is 0, and a row of zeros has no shares.
        const Real highest = highest_visible(scores, mask, i);
        Real total = 0;
        for (std::size_t j = 0; j < scores.shape(1); ++j) {
            if (mask(i, j) == 1) total += weights(i, j) = std::exp(scores(i, j) - highest);
        }
        // The highest visible score adds e^0 = 1. A total of 0 means that nothing is visible.
        if (total == 0) continue;
        for (std::size_t j = 0; j < scores.shape(1); ++j) weights(i, j) /= total;
    }
    return weights;
}

}  // namespace unrolled::ex_07_3
