#include "attention.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "gradient_check.hpp"
#include "lecture.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::self_attention;
using namespace unrolled::test;
using doctest::Approx;

namespace {

// One sequence with its queries, keys and values.
struct Words {
    Matrix Q, K, V;
    operator Qkv() const
    {
        return {Q, K, V};
    }
};

template <class Visit, Is<Words>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("Q", p.Q...);
    visit("K", p.K...);
    visit("V", p.V...);
}

Words random_words(Random& random)
{
    return {random_matrix(4, 3, random), random_matrix(4, 3, random),
            random_matrix(4, 2, random)};
}

}  // namespace

TEST_CASE("two words by hand: scores, weights, new words")
{
    const Matrix Q = {{1, 0, 0, 0}, {0, 2, 0, 0}},
                 K = {{2, 4, 0, 0}, {6, 8, 0, 0}};
    const Matrix V = {{1, 10}, {3, 30}};
    // d_k = 4: the products 2, 6 and 8, 16 are halved.
    CHECK(difference(scores(Q, K), Matrix{{1, 3}, {4, 8}}) < rounding);
    const Attention a = attend({Q, K, V}, Mask::none);
    const Real first = 1 / (1 + std::exp(Real(2)));   // of scores 1 and 3
    const Real second = 1 / (1 + std::exp(Real(4)));  // of scores 4 and 8
    CHECK(a.weights(0, 0) == Approx(first));
    CHECK(a.weights(1, 1) == Approx(1 - second));
    CHECK(a.z(0, 1) == Approx(10 * first + 30 * (1 - first)));
    CHECK(a.z(1, 0) == Approx(second + 3 * (1 - second)));
}

TEST_CASE("the three words of the article have its queries, keys and values")
{
    const ThreeWords words = three_words();
    CHECK(words.Q() == Matrix{{1, 0, 2}, {2, 2, 2}, {2, 1, 3}});
    CHECK(words.K() == Matrix{{0, 1, 1}, {4, 4, 0}, {2, 3, 1}});
    CHECK(words.V() == Matrix{{1, 2, 3}, {2, 8, 0}, {2, 6, 3}});
}

TEST_CASE("the thinking machines have 112 and 96, and keys of 64 numbers")
{
    const ThinkingMachines page = thinking_machines();
    CHECK(page.products == Matrix{{112, 96}});
    CHECK(page.d_k == 64);
}

TEST_CASE("the divisor is the root of the key's size")
{
    CHECK(divisor(zeros<Matrix>(2, 64)) == 8);
    CHECK(divisor(zeros<Matrix>(64, 4)) == 2);
}

TEST_CASE("whoever is masked has no weight, and nothing of it arrives")
{
    Random random(1);
    Words words = random_words(random);
    const Attention before = attend(words, Mask::causal);
    words.K(3, 0) += 1;
    words.V(3, 1) += 1;
    const Attention after = attend(words, Mask::causal);
    for (std::size_t t = 0; t < 3; ++t) {
        CHECK(row(before.z, t) == row(after.z, t));
        for (std::size_t j = t + 1; j < 4; ++j) CHECK(after.weights(t, j) == 0);
    }
    CHECK(row(before.z, 3) != row(after.z, 3));
    CHECK(before.weights(0, 0) == 1);
    CHECK(difference(row(before.z, 0), row(words.V, 0)) < rounding);
}

TEST_CASE("the last word of a masked sequence sees what it sees unmasked")
{
    Random random(2);
    const Words words = random_words(random);
    CHECK(difference(row(attend(words, Mask::causal).z, 3),
                     row(attend(words, Mask::none).z, 3)) < rounding);
}

TEST_CASE("every row of weights sums to 1")
{
    Random random(3);
    const Words words = random_words(random);
    for (const Mask mask : {Mask::none, Mask::causal}) {
        const Attention a = attend(words, mask);
        for (std::size_t t = 0; t < 4; ++t) {
            CHECK(sum_all(row(a.weights, t)) == Approx(1));
        }
    }
}

TEST_CASE("the gradients of queries, keys and values are those of differences" *
          doctest::skip(!is_double))
{
    Random random(4);
    for (const Mask mask : {Mask::none, Mask::causal}) {
        Words words = random_words(random);
        const Matrix dz = random_matrix(4, 2, random);
        Words grads = zeros_like_struct(words);
        attend_backward(words, attend(words, mask).weights, dz,
                        {grads.Q, grads.K, grads.V});
        const GradientCheck check = check_gradient(
            words, grads, [&] { return weighted(attend(words, mask).z, dz); });
        CHECK_MESSAGE(check.ok(), check.message);
    }
}

TEST_CASE("queries may be fewer than keys, but not under a mask")
{
    Random random(5);
    const Words words = random_words(random);
    const Matrix one = random_matrix(1, 3, random);
    CHECK(attend({one, words.K, words.V}, Mask::none).z.shape(0) == 1);
    CHECK_THROWS_WITH_AS(attend({one, words.K, words.V}, Mask::causal),
                         "s has shape (1, 4), expected (4, 4)", ShapeError);
    CHECK_THROWS_AS(weights_of(zeros<Matrix>(2, 0), Mask::none), ShapeError);
    CHECK_THROWS_WITH_AS(scores(words.Q, words.V), doctest::Contains("(4, 3)"),
                         ShapeError);
}
