#include "reach.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::compare;
using namespace unrolled::test;
using doctest::Approx;

TEST_CASE("a state that is halved at each step arrives as a half, a quarter, an eighth")
{
    bptt::Params p = bptt::zero_params(2, 3, 1);  // its states stay 0, where tanh has slope 1
    for (std::size_t k = 0; k < 3; ++k) p.W_hh(k, k) = Real(0.5);
    const Vector norms = rnn_norms_by_lag(p, bptt::forward(p, zeros<Tensor3>(4, 1, 2)));
    REQUIRE(norms.size() == 4);
    for (std::size_t j = 0; j < 4; ++j) CHECK(norms(j) == Approx(std::pow(0.5, j)));
}

TEST_CASE("what does not come from one place weighs with the root of its squares")
{
    bptt::Params p = bptt::zero_params(2, 2, 1);
    p.W_hh = {{3, 4}, {0, 5}};  // 9 + 16 + 25 = 50, for two units: 25
    const Vector norms = rnn_norms_by_lag(p, bptt::forward(p, zeros<Tensor3>(2, 1, 2)));
    CHECK(norms(1) == Approx(5));
}

TEST_CASE("a plain network forgets, and an LSTM the less, the larger its forget bias")
{
    const std::vector<Reach> all = measure_reach();
    REQUIRE(all.size() == 6);
    for (const Reach& reach : all) {
        CHECK(reach.norms(0) == Approx(1));
        CHECK(reach.norms.size() == 100);
    }
    for (std::size_t k = 2; k + 1 < all.size(); ++k) {
        CHECK_MESSAGE(all[k + 1].norms(20) > 1.5 * all[k].norms(20), all[k].name);
    }
    CHECK(all[0].norms(20) < 1e-5);
    CHECK(all[1].norms(50) < all[4].norms(50) / 10);  // even twice as large, to bias 3
}

TEST_CASE("norms are of one example")
{
    const bptt::Params p = bptt::zero_params(2, 3, 1);
    const bptt::Run two = bptt::forward(p, zeros<Tensor3>(4, 2, 2));
    CHECK_THROWS_WITH_AS(rnn_norms_by_lag(p, two), "run.h0 has shape (2, 3), expected (1, 3)",
                         ShapeError);
}
