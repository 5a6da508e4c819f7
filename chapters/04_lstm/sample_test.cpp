#include "sample.hpp"

#include <doctest/doctest.h>

#include "activation.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::lstm;
using namespace unrolled::test;
using doctest::Approx;

namespace {

// A network that always writes the letter after the one it reads: the forget
// gate is closed, so the cell holds the input alone; the output moves it on.
Params next_letter(std::size_t V)
{
    Params p = zero_params(V, V, V);
    for (std::size_t i = 0; i < V; ++i) {
        p.W_xh(2 * V + i, i) = Real(3);  // the candidate
        p.b_h(i) = p.b_h(3 * V + i) = Real(20);
        p.b_h(V + i) = Real(-20);
        p.W_hy((i + 1) % V, i) = Real(30);
    }
    return p;
}

}  // namespace

TEST_CASE("what is written is read in its turn")
{
    CHECK(write_likeliest(next_letter(5), {1}, 6) == Ids{2, 3, 4, 0, 1, 2});
    CHECK(write_likeliest(next_letter(5), {4, 4, 0}, 2) == Ids{1, 2});
    CHECK(write_likeliest(next_letter(1), {0}, 3) == Ids{0, 0, 0});
    CHECK(write_likeliest(next_letter(5), {1}, 0).empty());
}

TEST_CASE("the cell goes on while writing: the past of a letter matters")
{
    // With an open forget gate the first letter stays and is written again.
    Params p = next_letter(5);
    for (std::size_t k = 0; k < 5; ++k) p.b_h(5 + k) = Real(20);
    const Run read = forward(p, one_hot_steps({3, 1}, 1, 5));
    CHECK(read.last().c(0, 3) > Real(0.9));
    CHECK(write_likeliest(p, {3, 3, 3, 1}, 1) == Ids{4});
    CHECK(write_likeliest(p, {3, 3, 3, 1}, 3) == Ids{4, 4, 4});
}

TEST_CASE("temperature 1 is the softmax, 2 its square root, 0.5 its square")
{
    const Vector scores = {1.0, 2.2, -3.0, 4.1};
    const Vector p = softmax(scores);
    CHECK(difference(next_probabilities(scores, 1), p) < tolerance);
    const Vector sharp = next_probabilities(scores, 0.5);
    CHECK(sharp(3) / sharp(1) == Approx(p(3) * p(3) / (p(1) * p(1))));
    const Vector flat = next_probabilities(scores, 2);
    CHECK(flat(3) / flat(1) == Approx(std::sqrt(p(3) / p(1))));
}

TEST_CASE("extreme temperatures and scores give probabilities")
{
    const Vector scores = {1.0, 2.2, -3.0, 4.1};
    CHECK(next_probabilities(scores, 1e-300)(3) == Approx(1));
    CHECK(next_probabilities(scores, 1e300)(2) == Approx(0.25));
    const Vector huge = {1e30, 0.0};
    CHECK(next_probabilities(huge, 1)(0) == Approx(1));
}

TEST_CASE("letters come as often as the probabilities say")
{
    Random random(41);
    Params p = zero_params(2, 1, 2);
    p.b_y = {std::log(Real(3)), Real(0)};  // three to one
    const Ids written = sample(p, {0}, 4000, 1, random);
    const auto zeros_written = std::ranges::count(written, Id(0));
    CHECK(zeros_written > 2900);
    CHECK(zeros_written < 3100);
}

TEST_CASE("the same seed writes the same text, another seed another")
{
    Random one(7), same(7), other(8), weights(9);
    const Params p = random_params(4, 3, 4, weights);
    const Ids text = sample(p, {0}, 40, 1, one);
    CHECK(text == sample(p, {0}, 40, 1, same));
    CHECK(text != sample(p, {0}, 40, 1, other));
}

TEST_CASE("one-hot steps: time first, a single one in each row")
{
    const Tensor3 xs = one_hot_steps({0, 1, 2, 1}, 2, 3);
    CHECK(difference(at(xs, 1), Matrix{{0, 0, 1}, {0, 1, 0}}) == 0);
    CHECK(xs.shape(0) == 2);
}

TEST_CASE("what cannot be sampled is refused")
{
    Random random(1);
    const Params p = zero_params(4, 3, 4);
    CHECK_THROWS_WITH_AS(sample(p, {}, 1, 1, random),
                         "0 ids for 1 texts side by side", ShapeError);
    CHECK_THROWS_AS(sample(p, {4}, 1, 1, random), std::out_of_range);
    CHECK_THROWS_AS(sample(p, {0}, 1, -1, random), std::invalid_argument);
    CHECK_THROWS_WITH_AS(next_probabilities({1.0, 2.0}, 0),
                         "a temperature of 0: it must be above 0",
                         std::invalid_argument);
    CHECK_THROWS_AS(next_probabilities({1.0}, NAN), std::invalid_argument);
    CHECK_THROWS_AS(next_probabilities(zeros<Vector>(0), 1), ShapeError);
    CHECK_THROWS_AS(one_hot_steps({0, 1, 2}, 2, 3), ShapeError);
    CHECK_THROWS_AS(one_hot_steps({0}, 0, 3), ShapeError);
}
