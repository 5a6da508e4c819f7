#include <cmath>

#include "check.hpp"
#include "weights_and_context.hpp"

using namespace unrolled;
using namespace unrolled::ex_07_2;
using exercise::check;

namespace {

// Each weight from the differences of scores alone: 1 / sum_l e^(e_l - e_j).
Attention by_differences(const Vector& scores, const Matrix& values)
{
    const std::size_t T = scores.size(), D = values.shape(1);
    Attention result = {zeros<Vector>(T), zeros<Vector>(D)};
    for (std::size_t j = 0; j < T; ++j) {
        Real total = 0;
        for (std::size_t l = 0; l < T; ++l) total += std::exp(scores(l) - scores(j));
        result.weights(j) = 1 / total;
        for (std::size_t d = 0; d < D; ++d) result.context(d) += values(j, d) / total;
    }
    return result;
}

}  // namespace

TEST_CASE("random scores and values: weights from differences, and the same again 5000 higher")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const std::size_t T = 1 + random.below(7), D = 1 + random.below(5);
        Vector scores = zeros<Vector>(T);
        Matrix values = zeros<Matrix>(T, D);
        fill_normal(scores, random, 3);
        fill_normal(values, random, 1);
        const Attention expected = by_differences(scores, values);
        check(attend).with(scores, values).gives(expected);
        check(attend).with(scores + 5000, values).gives(expected);
    }
}

TEST_CASE("one word only: all of it, whatever its score")
{
    const Vector score = zeros<Vector>(1) - 3000, weight = zeros<Vector>(1) + 1;
    check(attend).with(score, {{7, -2}}).gives({weight, {7, -2}});
}
