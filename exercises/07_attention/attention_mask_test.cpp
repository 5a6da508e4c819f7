#include "attention_mask.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_07_3;
using exercise::check;

namespace {

constexpr Real infinity = std::numeric_limits<Real>::infinity();
constexpr Real no_number = std::numeric_limits<Real>::quiet_NaN();

}  // namespace

TEST_CASE("one hidden place of three: the others share")
{
    check(masked_weights).with({{0, 5, 0}}, {{1, 0, 1}}).gives({{0.5, 0, 0.5}});
}

TEST_CASE("nothing is hidden: the softmax of each row")
{
    const Matrix all = {{1, 1, 1}, {1, 1, 1}};
    check(masked_weights)
        .with({{0.5, 1.0, 1.5}, {0, 0, std::log(2.0)}}, all)
        .gives({{0.186324, 0.307196, 0.506480}, {0.25, 0.25, 0.5}}, 6e-7);
}

TEST_CASE("padding behind the second of two sentences: the third word of it does not exist")
{
    check(masked_weights)
        .with({{0.5, 1.0, 1.5}, {14, 12, 99}}, {{1, 1, 1}, {1, 1, 0}})
        .gives({{0.186324, 0.307196, 0.506480}, {0.880797, 0.119203, 0}}, 6e-7);
}

TEST_CASE("each word sees itself and what came before: the three words of Karim, scaled")
{
    const Real r = std::sqrt(3.0);
    check(masked_weights)
        .with({{2 / r, 4 / r, 4 / r}, {4 / r, 16 / r, 12 / r}, {4 / r, 12 / r, 10 / r}},
              {{1, 0, 0}, {1, 1, 0}, {1, 1, 1}})
        .gives({{1, 0, 0}, {0.000979, 0.999021, 0}, {0.007445, 0.754708, 0.237848}}, 6e-7);
}

TEST_CASE("a hidden score of a million leaves no trace")
{
    const Real third = std::log(2.0);
    check(masked_weights).with({{1e6, 0, third}}, {{0, 1, 1}}).gives({{0, 1.0 / 3, 2.0 / 3}});
}

TEST_CASE("a hidden score that is infinite or no number leaves no trace")
{
    check(masked_weights)
        .with({{infinity, 3, 3}, {3, -infinity, 3}, {3, 3, no_number}},
              {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}})
        .gives({{0, 0.5, 0.5}, {0.5, 0, 0.5}, {0.5, 0.5, 0}});
}

TEST_CASE("visible scores of 1000 and of -1000 are no problem")
{
    check(masked_weights)
        .with({{1000, 1000, 0}, {-1000, 0, -1000}}, {{1, 1, 1}, {1, 0, 1}})
        .gives({{0.5, 0.5, 0}, {0.5, 0, 0.5}});
}

TEST_CASE("a query that may look nowhere has weights of 0, and spoils no other")
{
    check(masked_weights).with({{4, 5}, {7, 7}}, {{0, 0}, {1, 1}}).gives({{0, 0}, {0.5, 0.5}});
    check(masked_weights).with({{no_number}}, {{0}}).gives(zeros<Matrix>(1, 1));
}

TEST_CASE("a mask of another shape is refused, also one row for all queries")
{
    using std::invalid_argument;
    const Matrix scores = {{1, 2, 3}, {4, 5, 6}};
    check(masked_weights).with(scores, {{1, 1}, {1, 1}}).throws<invalid_argument>();
    check(masked_weights).with(scores, {{1, 1, 0}}).throws<invalid_argument>();
    check(masked_weights).with(scores, {{1}, {1}}).throws<invalid_argument>();
}
