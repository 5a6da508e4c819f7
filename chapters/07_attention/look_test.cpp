#include "look.hpp"

#include <doctest/doctest.h>

#include "gradient_check.hpp"
#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::attention;
using namespace unrolled::test;

namespace {

// All that the attentional states depend on: two sentences of 4 and 2 tokens.
struct LookCase {
    Look params;
    Tensor3 hs;  // (3, 2, 5)
    Matrix first, second;
};

template <class Visit, Is<LookCase>... C>
void for_each(Visit&& visit, C&... c)
{
    visit("params", c.params...);
    visit("hs", c.hs...);
    visit("first", c.first...);
    visit("second", c.second...);
}

LookCase random_case()
{
    Random random(12);
    return {{random_matrix(5, 6, random, 0.5), random_matrix(5, 11, random)},
            random_sequence(3, 2, 5, random),
            random_matrix(4, 6, random),
            random_matrix(2, 6, random)};
}

std::vector<Matrix> annotations_of(const LookCase& c)
{
    return {c.first, c.second};
}

Matrix wish_for_states()
{
    Random random(13);
    return random_matrix(6, 5, random);
}

}  // namespace

#ifndef UNROLLED_FLOAT
TEST_CASE(
    "the gradients of looking are right: both matrices, the states, the "
    "annotations of every sentence")
{
    LookCase c = random_case();
    const Matrix wish = wish_for_states();
    const Looked looked = look(c.params, c.hs, annotations_of(c));
    LookGrads g =
        look_backward(c.params, c.hs, annotations_of(c), looked, wish);
    const GradientCheck check = check_gradient(
        c, {g.params, g.hs, g.annotations[0], g.annotations[1]}, [&] {
            const Looked l = look(c.params, c.hs, annotations_of(c));
            return static_cast<double>(sum_all(l.states * wish));
        });
    INFO(check.message);
    CHECK(check.ok());
}
#endif

TEST_CASE("all steps at once are the steps one by one")
{
    const LookCase c = random_case();
    const Looked all = look(c.params, c.hs, annotations_of(c));
    for (std::size_t t = 0; t < 3; ++t) {
        Tensor3 one = zeros<Tensor3>(1, 2, 5);
        set(one, 0, at(c.hs, t));
        const Looked step = look(c.params, one, annotations_of(c));
        for (std::size_t n = 0; n < 2; ++n) {
            CHECK(difference(row(all.states, t * 2 + n), row(step.states, n)) <
                  rounding);
            CHECK(difference(row(all.attention[n].weights, t),
                             row(step.attention[n].weights, 0)) < rounding);
        }
    }
}

TEST_CASE("a sentence's states look at its own annotations only")
{
    LookCase c = random_case();
    const Looked before = look(c.params, c.hs, annotations_of(c));
    c.second(1, 3) += 1;
    const Looked after = look(c.params, c.hs, annotations_of(c));
    for (std::size_t t = 0; t < 3; ++t) {
        CHECK(row(before.states, t * 2) == row(after.states, t * 2));
        CHECK(row(before.states, t * 2 + 1) != row(after.states, t * 2 + 1));
    }
}

TEST_CASE("what does not belong to the states is refused by name")
{
    const LookCase c = random_case();
    CHECK_THROWS_WITH_AS(look(c.params, c.hs, {c.first}),
                         "annotations has shape (1), expected (2)", ShapeError);
    const Looked looked = look(c.params, c.hs, annotations_of(c));
    CHECK_THROWS_WITH_AS(look_backward(c.params, c.hs, annotations_of(c),
                                       looked, zeros<Matrix>(6, 4)),
                         "dstates has shape (6, 4), expected (6, 5)",
                         ShapeError);
    CHECK_THROWS_WITH_AS(
        look_backward(c.params, c.hs, {c.first}, looked, wish_for_states()),
        "annotations has shape (1), expected (2)", ShapeError);
    CHECK_THROWS_WITH_AS(look(c.params, c.hs, {c.first, zeros<Matrix>(2, 5)}),
                         "K has shape (2, 5), expected (2, 6)", ShapeError);
}
