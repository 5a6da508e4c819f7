#include <algorithm>
#include <vector>

#include "activation.hpp"
#include "attention_mask.hpp"
#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_07_3;
using exercise::check;

namespace {

// Cut the visible scores of a row out, take their softmax, and put the shares back.
void set_row(Matrix& weights, const Matrix& scores, const Matrix& mask, std::size_t i)
{
    std::vector<std::size_t> places;
    for (std::size_t j = 0; j < mask.shape(1); ++j) {
        if (mask(i, j) == 1) places.push_back(j);
    }
    if (places.empty()) return;
    Vector visible = zeros<Vector>(places.size());
    for (std::size_t n = 0; n < places.size(); ++n) visible(n) = scores(i, places[n]);
    const Vector shares = softmax(visible);
    for (std::size_t n = 0; n < places.size(); ++n) weights(i, places[n]) = shares(n);
}

}  // namespace

TEST_CASE("random masks: the softmax of what is left when the hidden places are cut out")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const std::size_t T_q = 1 + random.below(5), T_k = 1 + random.below(6);
        Matrix scores = zeros<Matrix>(T_q, T_k), mask = scores, weights = scores;
        fill_normal(scores, random, 2);
        for (Real& visible : values(mask)) visible = random.below(3) > 0 ? 1 : 0;
        for (std::size_t i = 0; i < T_q; ++i) set_row(weights, scores, mask, i);
        check(masked_weights).with(scores, mask).gives(weights);
    }
}

TEST_CASE("hidden weights are 0 and not only small")
{
    const Matrix scores = {{-800, -800, 30}};
    const Matrix weights = exercise::answer(masked_weights).with(scores, {{1, 1, 0}});
    REQUIRE(weights.size() == 3);
    CHECK(weights(0, 2) == 0);
    CHECK(weights(0, 0) == 0.5);
}
