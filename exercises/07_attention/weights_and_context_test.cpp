#include "weights_and_context.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_07_2;
using exercise::check;

namespace {

// The small example of the book: three states of an encoder, which are keys and values in one.
const Matrix annotations = {{1, 0}, {0, 1}, {1, 1}};
// The values of Karim's three words.
const Matrix three_values = {{1, 2, 3}, {2, 8, 0}, {2, 6, 3}};

}  // namespace

TEST_CASE("scores of 0 and ln 3: a quarter of the one, three quarters of the other")
{
    check(attend).with({0, std::log(3.0)}, {{4, 0}, {0, 8}}).gives({{0.25, 0.75}, {1, 6}});
}

TEST_CASE("three words, dot products: weights and context as the book prints them")
{
    check(attend)
        .with({0.5, 1.0, 1.5}, annotations)
        .gives({{0.186324, 0.307196, 0.506480}, {0.692804, 0.813676}}, 6e-7);
}

TEST_CASE("the same words with three other scores: scaled, general, additive")
{
    const Real r = std::sqrt(2.0);
    check(attend)
        .with({0.5 / r, 1 / r, 1.5 / r}, annotations)
        .gives({{0.224606, 0.319866, 0.455527}, {0.680134, 0.775394}}, 6e-7);
    check(attend)
        .with({0.5, 2.0, 2.5}, annotations)
        .gives({{0.077696, 0.348207, 0.574097}, {0.651793, 0.922304}}, 6e-7);
    const Real low = std::tanh(0.5), one = std::tanh(1.0), high = std::tanh(1.5),
               two = std::tanh(2.0);
    check(attend)
        .with({high + one, low + two, high + two}, annotations)
        .gives({{0.332167, 0.261135, 0.406698}, {0.738865, 0.667833}}, 6e-7);
}

TEST_CASE("'Thinking' and 'Machines': 14 and 12 share, 112 and 96 do not")
{
    const Matrix pick = {{1, 0}, {0, 1}};
    check(attend).with({14, 12}, pick).gives({{0.880797, 0.119203}, {0.880797, 0.119203}}, 6e-7);
    const Real rest = 1 / (1 + std::exp(16.0));  // 1.125e-07
    check(attend).with({112, 96}, pick).gives({{1 - rest, rest}, {1 - rest, rest}});
}

TEST_CASE("values are not keys: the three words of Karim, exactly")
{
    // The article rounds the weights by hand and prints (2.0, 7.0, 1.5), (2.0, 8.0, 0.0) and
    // (2.0, 7.8, 0.3).
    check(attend)
        .with({2, 4, 4}, three_values)
        .gives({{0.06337894, 0.46831053, 0.46831053}, {1.936621, 6.683105, 1.595068}}, 6e-7);
    check(attend)
        .with({4, 16, 12}, three_values)
        .gives({{0.00000603, 0.98200786, 0.01798610}, {1.999994, 7.963992, 0.053976}}, 6e-7);
    check(attend)
        .with({4, 12, 10}, three_values)
        .gives({{0.00029539, 0.88053690, 0.11916771}, {1.999705, 7.759892, 0.358389}}, 6e-7);
}

TEST_CASE("equal scores are the mean: of a thousand words, a thousandth of each")
{
    Matrix sentence = zeros<Matrix>(1000, 1);
    sentence(700, 0) = 5;
    Vector scores = zeros<Vector>(1000), weights = zeros<Vector>(1000), context = zeros<Vector>(1);
    scores.fill(-2);
    weights.fill(0.001);
    context(0) = 0.005;
    check(attend).with(scores, sentence).gives({weights, context});
}

TEST_CASE("very high and very low scores overflow nowhere")
{
    const Matrix pick = {{1, 0}, {0, 1}};
    check(attend).with({1000, 1000}, pick).gives({{0.5, 0.5}, {0.5, 0.5}});
    check(attend).with({-1000, -1000}, pick).gives({{0.5, 0.5}, {0.5, 0.5}});
    check(attend).with({1000, -1000}, pick).gives({{1, 0}, {1, 0}});
}

TEST_CASE("nothing to attend to, and values without a score, are refused")
{
    using std::invalid_argument;
    check(attend).with(zeros<Vector>(0), zeros<Matrix>(0, 2)).throws<invalid_argument>();
    check(attend).with({0, 0}, annotations).throws<invalid_argument>();
    check(attend).with({0, 0, 0, 0}, annotations).throws<invalid_argument>();
}
