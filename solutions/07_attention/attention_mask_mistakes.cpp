#include <algorithm>
#include <cmath>
#include <limits>

#include "activation.hpp"
#include "attention_mask.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_07_3 {
namespace {

// What each mistake changes.
struct Faults {
    bool hidden_sets_scale = false;  // the highest of all scores is subtracted, not of the visible
    bool divides_by_none = false;    // a row in which nothing is visible is divided by its sum
    bool inverted = false;           // 1 hides, 0 shows
};

Matrix with(const Faults& faults, const Matrix& scores, const Matrix& mask)
{
    require_shape("mask", mask, {scores.shape(0), scores.shape(1)});
    const Real seen = faults.inverted ? 0 : 1;
    Matrix weights = zeros_like(scores);
    for (std::size_t i = 0; i < scores.shape(0); ++i) {
        Real highest = -std::numeric_limits<Real>::infinity(), total = 0;
        for (std::size_t j = 0; j < scores.shape(1); ++j) {
            if (mask(i, j) != seen && !faults.hidden_sets_scale) continue;
            highest = std::fmax(highest, scores(i, j));
        }
        for (std::size_t j = 0; j < scores.shape(1); ++j) {
            if (mask(i, j) == seen) total += weights(i, j) = std::exp(scores(i, j) - highest);
        }
        if (total == 0 && !faults.divides_by_none && !faults.hidden_sets_scale) continue;
        for (std::size_t j = 0; j < scores.shape(1); ++j) weights(i, j) /= total;
    }
    return weights;
}

Matrix hidden_sets_scale(const Matrix& scores, const Matrix& mask)
{
    return with({.hidden_sets_scale = true}, scores, mask);
}

Matrix divides_by_none(const Matrix& scores, const Matrix& mask)
{
    return with({.divides_by_none = true}, scores, mask);
}

Matrix inverted(const Matrix& scores, const Matrix& mask)
{
    return with({.inverted = true}, scores, mask);
}

Matrix cut_afterwards(const Matrix& scores, const Matrix& mask)
{
    require_shape("mask", mask, {scores.shape(0), scores.shape(1)});
    return softmax(scores) * mask;
}

Matrix scores_of_0(const Matrix& scores, const Matrix& mask)
{
    require_shape("mask", mask, {scores.shape(0), scores.shape(1)});
    return softmax(Matrix(scores * mask));
}

Matrix minus_a_billion(const Matrix& scores, const Matrix& mask)
{
    require_shape("mask", mask, {scores.shape(0), scores.shape(1)});
    return softmax(Matrix(scores - 1e9 * (1 - mask)));
}

Matrix hidden_is_low(const Matrix& scores, const Matrix& mask)
{
    require_shape("mask", mask, {scores.shape(0), scores.shape(1)});
    Matrix lowered = scores;
    for (std::size_t i = 0; i < lowered.size(); ++i) {
        if (mask.data()[i] == 0) lowered.data()[i] = -1e9;
    }
    return softmax(lowered);
}

Matrix turned(const Matrix& m)
{
    Matrix result = zeros<Matrix>(m.shape(1), m.shape(0));
    for (std::size_t i = 0; i < m.size(); ++i) {
        const std::size_t r = i / m.shape(1), c = i % m.shape(1);
        result(c, r) = m(r, c);
    }
    return result;
}

Matrix down_the_columns(const Matrix& scores, const Matrix& mask)
{
    require_shape("mask", mask, {scores.shape(0), scores.shape(1)});
    return turned(with({}, turned(scores), turned(mask)));
}

Matrix one_row_for_all(const Matrix& scores, const Matrix& mask)
{
    if (mask.shape(0) != 1) return with({}, scores, mask);
    Matrix stretched = scores;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        stretched.data()[i] = mask(0, i % scores.shape(1));
    }
    return with({}, scores, stretched);
}

const exercise::Mistakes known = exercise::mistakes_of(
    masked_weights,
    {{hidden_sets_scale,
      "The highest score of the row is subtracted, even if it is hidden (or all are normalised and "
      "then cut): beside a hidden million every visible exponential is 0. Take the highest visible "
      "one."},
     {divides_by_none,
      "A row in which nothing is visible becomes nan: 0 is divided by 0, or infinity taken from "
      "infinity. Its weights are 0."},
     {inverted, "The mask is read the wrong way round: 1 means that the query may look there."},
     {cut_afterwards,
      "The weights are cut after the softmax: what is left of a row no longer adds up to 1."},
     {scores_of_0,
      "A hidden score becomes 0, and e to the 0 is 1: it still takes its share of the row."},
     {minus_a_billion,
      "A billion is subtracted from hidden scores. That is the usual trick, but nan stays nan, and "
      "a row that is hidden altogether looks everywhere. Leave hidden places out."},
     {hidden_is_low,
      "Hidden scores are replaced by a very low one. In a row that is hidden altogether they are "
      "all alike, and such a query looks everywhere. Its weights are 0."},
     {down_the_columns,
      "The softmax runs down the columns, over the queries. Each query shares its attention among "
      "the keys: along a row."},
     {one_row_for_all,
      "A mask of one row is stretched over all queries. The contract says std::invalid_argument: "
      "what fits by accident hides faults."}});

}  // namespace
}  // namespace unrolled::ex_07_3
