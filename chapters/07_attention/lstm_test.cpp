#include "lstm.hpp"

#include <doctest/doctest.h>

#include "columns.hpp"
#include "embedding.hpp"
#include "encoder.hpp"
#include "gradient_check.hpp"
#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::attention;
using namespace unrolled::test;
using doctest::Approx;

namespace {

// All that the states depend on.
struct LstmCase {
    Lstm params;
    Tensor3 xs;
    Matrix h0, c0;
};

template <class Visit, Is<LstmCase>... C>
void for_each(Visit&& visit, C&... c)
{
    visit("params", c.params...);
    visit("xs", c.xs...);
    visit("h0", c.h0...);
    visit("c0", c.c0...);
}

LstmCase random_lstm_case()
{
    Random random(21);
    LstmCase c{zero_lstm(3, 5), random_sequence(4, 2, 3, random),
               random_matrix(2, 5, random), random_matrix(2, 5, random)};
    walk([&](const std::string&,
             auto& tensor) { fill_normal(tensor, random, 0.6); },
         c.params);
    return c;
}

const std::vector<std::size_t> two_lengths = {4, 2};

}  // namespace

TEST_CASE("one step by hand: four gates, the cell, what shows of it")
{
    Lstm p = zero_lstm(1, 1);
    p.W_hh = {{0.1}, {0.2}, {-0.3}, {0.4}};
    const Step s = step_forward(p, {{0.5, -1, 2, 0.25}}, {{{0.5}}, {{-1.5}}});
    const auto sigma = [](double a) { return 1 / (1 + std::exp(-a)); };
    CHECK(s.i(0, 0) == Approx(sigma(0.5 + 0.05)));
    CHECK(s.f(0, 0) == Approx(sigma(-1 + 0.1)));
    CHECK(s.g(0, 0) == Approx(std::tanh(2 - 0.15)));
    CHECK(s.o(0, 0) == Approx(sigma(0.25 + 0.2)));
    const double c = sigma(-0.9) * -1.5 + sigma(0.55) * std::tanh(1.85);
    CHECK(s.state.c(0, 0) == Approx(c));
    CHECK(s.state.h(0, 0) == Approx(sigma(0.45) * std::tanh(c)));
}

#ifndef UNROLLED_FLOAT
TEST_CASE(
    "the gradients are right with a loss on all states and on the ends of "
    "sequences of different lengths")
{
    LstmCase c = random_lstm_case();
    Random random(22);
    const Tensor3 dhs = random_sequence(4, 2, 5, random);
    const State dends{random_matrix(2, 5, random), random_matrix(2, 5, random)};
    const auto loss = [&] {
        const LstmRun run = forward(c.params, c.xs, {c.h0, c.c0});
        const State end = end_state(run, two_lengths);
        return static_cast<double>(sum_all(run.hs * dhs) +
                                   sum_all(end.h * dends.h) +
                                   sum_all(end.c * dends.c));
    };
    const LstmRun run = forward(c.params, c.xs, {c.h0, c.c0});
    LstmGrads g = backward(c.params, c.xs, run, dhs, dends, two_lengths);
    const GradientCheck check =
        check_gradient(c, {g.params, g.xs, g.start.h, g.start.c}, loss);
    INFO(check.message);
    CHECK(check.ok());
}
#endif

TEST_CASE("the end of a sequence is its own last step, whatever follows")
{
    LstmCase c = random_lstm_case();
    const auto end = [&] {
        return end_state(forward(c.params, c.xs, {c.h0, c.c0}), two_lengths);
    };
    const State before = end();
    c.xs(3, 1, 0) += 1;  // behind the end of the second sequence
    CHECK(difference(end().h, before.h) == 0);
    CHECK(difference(end().c, before.c) == 0);
    c.xs(1, 1, 0) += 1;
    CHECK(row(end().h, 1) != row(before.h, 1));
    CHECK(row(end().h, 0) == row(before.h, 0));
}

TEST_CASE("what does not fit an LSTM is refused by name")
{
    const LstmCase c = random_lstm_case();
    const State start{c.h0, c.c0};
    CHECK_THROWS_WITH_AS(zero_lstm(0, 5),
                         "an LSTM of D = 0, H = 5: each must be at least 1",
                         ShapeError);
    CHECK_THROWS_WITH_AS(forward(c.params, zeros<Tensor3>(0, 2, 3), start),
                         "xs has shape (0, 2, 3): nothing to read", ShapeError);
    CHECK_THROWS_WITH_AS(forward(c.params, c.xs, zero_state(2, 4)),
                         "prev.h has shape (2, 4), expected (2, 5)",
                         ShapeError);
    const LstmRun run = forward(c.params, c.xs, start);
    CHECK_THROWS_WITH_AS(end_state(run, {4}),
                         "lengths has shape (1), expected (2)", ShapeError);
    CHECK_THROWS_WITH_AS(end_state(run, {4, 5}),
                         "example 1 has 5 steps, expected 1 .. 4", ShapeError);
    CHECK_THROWS_AS(end_state(run, {4, 0}), ShapeError);
    CHECK_THROWS_WITH_AS(backward(c.params, c.xs, run, zeros<Tensor3>(3, 2, 5),
                                  start, two_lengths),
                         "dhs has shape (3, 2, 5), expected (4, 2, 5)",
                         ShapeError);
}

TEST_CASE("columns are cut out and put together again")
{
    const Matrix m = {{1, 2, 3, 4}, {5, 6, 7, 8}};
    CHECK(columns(m, 1, 2) == Matrix{{2, 3}, {6, 7}});
    CHECK(side_by_side({columns(m, 0, 1), columns(m, 1, 3)}) == m);
    CHECK_THROWS_WITH_AS(columns(m, 3, 2), "columns 3 .. 5 of a matrix of 4",
                         ShapeError);
    CHECK_THROWS_WITH_AS(side_by_side({m, zeros<Matrix>(3, 1)}),
                         "2 and 3 rows side by side", ShapeError);
}

TEST_CASE("tokens become rows, padding becomes zeros, and both go back")
{
    const Matrix E = {{1, 2}, {3, 4}, {5, 6}};
    const SentenceBatch two{2, {2, 0, 1, -1, 2, -1}};
    const Tensor3 xs = embed(E, two);
    CHECK(at(xs, 0) == Matrix{{5, 6}, {1, 2}});
    CHECK(at(xs, 1) == Matrix{{3, 4}, {0, 0}});
    const Matrix dE = embed_backward(xs + 1, two, 3);
    CHECK(dE == Matrix{{2, 3}, {4, 5}, {12, 14}});  // token 2 stands twice
    CHECK(lengths_of(two) == std::vector<std::size_t>{3, 1});
}

TEST_CASE("sentences without tokens and tokens without a row are refused")
{
    const Matrix E = zeros<Matrix>(3, 2);
    CHECK_THROWS_WITH_AS(embed(E, {2, {0, 3}}),
                         "token 3 at 1, expected below 3", std::out_of_range);
    CHECK_THROWS_WITH_AS(embed(E, {2, {}}),
                         "0 tokens of 2 sentences side by side", ShapeError);
    CHECK_THROWS_AS(embed(E, {2, {0, 1, 2}}), ShapeError);
    CHECK_THROWS_WITH_AS(lengths_of({2, {0, -1}}), "sentence 1 is empty",
                         ShapeError);
    CHECK_THROWS_WITH_AS(
        embed_backward(zeros<Tensor3>(1, 2, 2), {1, {0, 1}}, 3),
        "dxs has shape (1, 2, 2), expected (2, 1, 2)", ShapeError);
}
