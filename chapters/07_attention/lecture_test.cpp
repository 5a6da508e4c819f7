#include "lecture.hpp"

#include <doctest/doctest.h>

#include "attend.hpp"
#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::attention;
using namespace unrolled::test;
using doctest::Approx;

namespace {

// The scores are as expected; weights and context by their definitions.
void check_example(const Matrix& E, const Vector& expected)
{
    const Matrix H = small_annotations();
    const Attention a = attend(E, H);
    Real sum = 0;
    for (const Real e : expected) sum += std::exp(e);
    for (std::size_t j = 0; j < 3; ++j) {
        CHECK(E(0, j) == Approx(expected(j)));
        CHECK(a.weights(0, j) == Approx(std::exp(expected(j)) / sum));
    }
    CHECK(a.contexts(0, 0) == Approx(a.weights(0, 0) + a.weights(0, 2)));
    CHECK(a.contexts(0, 1) == Approx(a.weights(0, 1) + a.weights(0, 2)));
}

}  // namespace

TEST_CASE("the small example: five scores, their weights and contexts")
{
    const Matrix s = small_state(), H = small_annotations();
    check_example(dot_scores(s, H), {0.5, 1, 1.5});
    const Real root = std::sqrt(Real(2));
    check_example(scaled_scores(s, H),
                  {Real(0.5) / root, 1 / root, Real(1.5) / root});
    check_example(general_scores(small_general(), s, H), {0.5, 2, 2.5});
    const Vector network = {std::tanh(Real(1.5)) + std::tanh(Real(1)),
                            std::tanh(Real(0.5)) + std::tanh(Real(2)),
                            std::tanh(Real(1.5)) + std::tanh(Real(2))};
    check_example(additive_scores(small_additive(), s, H), network);
    check_example(concat_scores(small_concat(), s, H), network);
}

TEST_CASE("the attentional state of the small example is a tanh of a mean")
{
    // A general score whose matrix changes nothing is the dot score.
    const Look p{.W_a = {{1, 0}, {0, 1}}, .W_c = small_joining()};
    Tensor3 states = zeros<Tensor3>(1, 1, 2);
    set(states, 0, small_state());
    const Looked looked = look(p, states, {small_annotations()});
    const Matrix c = attend(dot_scores(small_state(), small_annotations()),
                            small_annotations())
                         .contexts;
    for (std::size_t k = 0; k < 2; ++k) {
        CHECK(looked.attention[0].contexts(0, k) == Approx(c(0, k)));
        CHECK(looked.states(0, k) ==
              Approx(std::tanh((c(0, k) + small_state()(0, k)) / 2)));
    }
}
