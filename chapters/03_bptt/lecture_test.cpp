#include "lecture.hpp"

#include <doctest/doctest.h>

#include "backward.hpp"
#include "output_gradient.hpp"
#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::bptt;
using namespace unrolled::test;
using doctest::Approx;

namespace {

constexpr double digits = is_double ? 6e-9 : 2e-6;

const Params p = example_8_1();
const Tensor3 xs = example_8_1_inputs();

Matrix scores()
{
    return logits(p, forward(p, xs));
}

Params gradient(const Matrix& dlogits)
{
    return backward(p, xs, forward(p, xs), dlogits).params;
}

}  // namespace

TEST_CASE("the labels of example 8-1 are no probabilities")
{
    const Vector sums = matmul(example_8_1_labels(), Vector{1, 1});
    CHECK(difference(sums, Vector{1.1, 0.7, 0.6, 0.9}) < rounding);
}

TEST_CASE("example 8-1: the three losses")
{
    const Matrix labels = example_8_1_labels();
    CHECK(class_loss(scores(), example_8_1_classes()).loss ==
          Approx(2.87459907).epsilon(digits));
    CHECK(squared_loss(scores(), labels).loss ==
          Approx(0.10920042).epsilon(10 * digits));
    CHECK(label_loss(scores(), labels).loss ==
          Approx(2.29493160).epsilon(digits));
}

TEST_CASE("example 8-1: the gradient of all parameters")
{
    const Params grads =
        gradient(class_loss(scores(), example_8_1_classes()).dscores);
    const Matrix dU = {
        {0.06415875, -0.09294057}, {0.03266963, -0.04151825}, {0, 0}};
    const Matrix dW = {
        {0.01309271, 0, 0.05561045}, {0.00722801, 0, 0.02944753}, {0, 0, 0}};
    const Matrix dV = {{-0.01461850, 0, 0.25566542},
                       {0.01461850, 0, -0.25566542}};
    CHECK(difference(grads.W_xh, dU) < digits);
    CHECK(difference(grads.W_hh, dW) < digits);
    CHECK(difference(grads.W_hy, dV) < digits);
    CHECK(difference(grads.b_h, Vector{0.25583110, 0.14452872, 0}) < digits);
    CHECK(difference(grads.b_y, Vector{1.10793274, -1.10793274}) < digits);
}

TEST_CASE("example 8-1: the output's bias in the other conventions")
{
    const Matrix labels = example_8_1_labels();
    const auto db_y = [](const Matrix& dlogits) {
        return Vector(gradient(dlogits).b_y);
    };
    CHECK(difference(db_y(squared_loss(scores(), labels).dscores),
                     Vector{0.07881213, -0.07881213}) < digits);
    CHECK(difference(db_y(label_loss(scores(), labels).dscores),
                     Vector{0.14056001, -0.14056001}) < digits);
    CHECK(difference(db_y(slide_rule(scores(), labels)),
                     Vector{0.50793274, 0.19206726}) < digits);
}
