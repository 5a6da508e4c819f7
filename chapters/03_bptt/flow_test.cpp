#include "flow.hpp"

#include <doctest/doctest.h>

#include "lecture.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::bptt;
using namespace unrolled::test;
using doctest::Approx;

TEST_CASE("example 8-1: the Jacobians and their norms")
{
    const Params p = example_8_1();
    const Run run = forward(p, example_8_1_inputs());
    const Matrix expected = {{0.00099712, 0.00099712, 0},
                             {0, 0, 0},
                             {0.00186522, -0.00081487, -0.00089336}};
    CHECK(difference(jacobian(p, run, 1, 4), expected) < tolerance + 5e-9);
    CHECK(spectral_norm(p.W_hh) == Approx(0.249721).epsilon(1e-5));
    const double norms[] = {0.002297, 0.031858, 0.242344};
    for (std::size_t k = 1; k <= 3; ++k) {
        const Real norm = spectral_norm(jacobian(p, run, k, 4));
        CHECK(std::abs(norm - norms[k - 1]) < 0.6e-6);
    }
}

TEST_CASE("a Jacobian says how far the state moves")
{
    Random random(24);
    const Params p = random_params(3, 5, 2, random);
    const Tensor3 xs = random_sequence(3, 1, 3, random);
    const Matrix h0 = random_matrix(1, 5, random, 0.6);
    const Run run = forward(p, xs, h0);
    const Matrix J = jacobian(p, run, 0, 3);
    const Real small = is_double ? Real(1e-6) : Real(1e-2);
    for (std::size_t j = 0; j < 5; ++j) {
        Matrix moved = h0;
        moved(0, j) += small;
        const Matrix change =
            (forward(p, xs, moved).last() - run.last()) / small;
        for (std::size_t i = 0; i < 5; ++i) {
            CHECK(std::abs(change(0, i) - J(i, j)) < (is_double ? 1e-5 : 0.1));
        }
    }
}

TEST_CASE("no steps: the identity; steps outside the run are refused")
{
    const Params p = example_8_1();
    const Run run = forward(p, example_8_1_inputs());
    CHECK(spectral_norm(jacobian(p, run, 2, 2)) == Approx(1));
    CHECK_THROWS_WITH_AS(jacobian(p, run, 2, 5),
                         "from state 2 to 5 in a run of 4", std::out_of_range);
    CHECK_THROWS_AS(jacobian(p, run, 3, 2), std::out_of_range);
    CHECK_THROWS_WITH_AS(step_jacobian(p, Vector{1, 2}),
                         "h has shape (2), expected (3)", ShapeError);
}

TEST_CASE("spectral norms that are known")
{
    CHECK(spectral_norm({{3, 0}, {0, -4}}) == Approx(4));
    CHECK(spectral_norm({{0, 2}, {0, 0}}) == Approx(2));  // its powers are 0
    CHECK(spectral_norm(zeros<Matrix>(2, 3)) == 0);
    CHECK(spectral_norm(saito_matrix()) == Approx(2.659429).epsilon(1e-5));
}

TEST_CASE("Saito's experiment explodes, and with half the weights vanishes")
{
    const Matrix ones = {{1, 1, 1}, {1, 1, 1}}, W = saito_matrix();
    const Matrix half = W / 2;
    const Vector grows = repeated_norms(ones, W, 20);
    const Vector fades = repeated_norms(ones, half, 20);
    CHECK(grows(0) == Approx(2.46841).epsilon(1e-5));
    CHECK(grows(19) == Approx(249.496).epsilon(1e-5));
    CHECK(fades(0) == Approx(1.23420).epsilon(6e-6));
    CHECK(1e4 * fades(19) == Approx(2.37938).epsilon(1e-5));
}

TEST_CASE("norms by lag are those of the way back")
{
    Random random(25);
    const Params p = random_params(3, 5, 6, random);
    const Tensor3 xs = random_sequence(4, 1, 3, random);
    const Run run = forward(p, xs, random_matrix(1, 5, random, 0.6));
    Matrix dlogits = zeros<Matrix>(4, 6);
    for (std::size_t j = 0; j < 6; ++j) dlogits(3, j) = Real(0.1) * Real(j);
    const Matrix dlast = {{0, 0.1, 0.2, 0.3, 0.4, 0.5}};
    const Grads grads = backward(p, xs, run, dlogits);
    const Vector norms = norms_by_lag(p, run, dlast);
    REQUIRE(norms.size() == 5);
    const auto length = [](const Matrix& m) {
        return std::sqrt(dot(values(m), values(m)));
    };
    for (std::size_t j = 0; j < 4; ++j) {
        CHECK(norms(j) == Approx(length(at(grads.hs, 3 - j))));
    }
    CHECK(norms(4) == Approx(length(grads.h0)));
}

TEST_CASE("norms by lag are a mean over the examples, and refuse other shapes")
{
    Random random(26);
    const Params p = random_params(3, 5, 6, random);
    const Run run = forward(p, random_sequence(4, 2, 3, random));
    const Matrix one = {{1, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0}};
    const Vector norms = norms_by_lag(p, run, one);
    const Matrix column = matmul(Matrix{{1, 0, 0, 0, 0, 0}}, p.W_hy);
    CHECK(norms(0) ==
          Approx(std::sqrt(dot(values(column), values(column))) / 2));
    CHECK_THROWS_WITH_AS(norms_by_lag(p, run, zeros<Matrix>(2, 5)),
                         "dlast has shape (2, 5), expected (2, 6)", ShapeError);
}
