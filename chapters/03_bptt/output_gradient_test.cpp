#include "output_gradient.hpp"

#include <doctest/doctest.h>

#include "gradient_check.hpp"
#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::bptt;
using namespace unrolled::test;

namespace {

constexpr std::size_t R = 3, C = 4;

Scores random_scores()
{
    Random random(21);
    return {random_matrix(R, C, random)};
}

// Labels whose rows have the sums 1.1, 0.7 and 1.
Matrix some_labels()
{
    return {{0.7, 0.4, 0.0, 0.0}, {0.3, 0.1, 0.1, 0.2}, {0.2, 0.1, 0.3, 0.4}};
}

}  // namespace

#ifndef UNROLLED_FLOAT
TEST_CASE("three conventions are gradients of their losses")
{
    Scores scores = random_scores();
    const Matrix labels = some_labels();
    const Ids classes = {2, 0, 3};
    const auto check = [&](const Matrix& ds,
                           const std::function<double()>& loss) {
        const GradientCheck result = check_gradient(scores, Scores{ds}, loss);
        INFO(result.message);
        CHECK(result.ok());
    };
    const Matrix& s = scores.s;
    check(class_loss(s, classes).dscores,
          [&] { return class_loss(s, classes).loss; });
    check(label_loss(s, labels).dscores,
          [&] { return label_loss(s, labels).loss; });
    check(squared_loss(s, labels).dscores,
          [&] { return squared_loss(s, labels).loss; });
}
#endif

TEST_CASE("the slide's rule is the gradient where the labels sum to one")
{
    const Matrix s = random_scores().s, labels = some_labels();
    const Matrix slide = slide_rule(s, labels);
    const Matrix right = label_loss(s, labels).dscores;
    CHECK(difference(row(slide, 2), row(right, 2)) < tolerance);
    CHECK(difference(row(slide, 0), row(right, 0)) > 1e-2);
    CHECK(difference(row(slide, 1), row(right, 1)) > 1e-2);
}

TEST_CASE("no loss of a softmax changes when all scores rise together")
{
    const Matrix s = random_scores().s, labels = some_labels();
    const auto row_sum = [](const Matrix& ds) {
        return std::abs(sum_all(row(ds, 0)));
    };
    CHECK(row_sum(class_loss(s, {2, 0, 3}).dscores) < tolerance);
    CHECK(row_sum(label_loss(s, labels).dscores) < tolerance);
    CHECK(row_sum(squared_loss(s, labels).dscores) < tolerance);
    CHECK(row_sum(slide_rule(s, labels)) == doctest::Approx(0.1));
}

TEST_CASE("one-hot labels are classes")
{
    const Matrix s = random_scores().s, labels = one_hot({2, 0, 3}, C);
    const LossGrad classes = class_loss(s, {2, 0, 3});
    CHECK(label_loss(s, labels).loss == doctest::Approx(classes.loss));
    CHECK(difference(label_loss(s, labels).dscores, classes.dscores) <
          tolerance);
}

TEST_CASE("labels of another shape are refused by name")
{
    const Matrix s = zeros<Matrix>(3, 4), labels = zeros<Matrix>(3, 2);
    const char* message = "labels has shape (3, 2), expected (3, 4)";
    CHECK_THROWS_WITH_AS(label_loss(s, labels), message, ShapeError);
    CHECK_THROWS_WITH_AS(squared_loss(s, labels), message, ShapeError);
    CHECK_THROWS_WITH_AS(slide_rule(s, labels), message, ShapeError);
    CHECK_THROWS_AS(class_loss(s, {0, 1}), ShapeError);
    CHECK_THROWS_AS(class_loss(s, {0, 1, 4}), std::out_of_range);
}
