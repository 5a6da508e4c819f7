#include "accuracy.hpp"

#include <doctest/doctest.h>

using namespace unrolled;
using namespace unrolled::vectorize;

TEST_CASE("answers are counted with and without the words of the question")
{
    // c - a + b lies nearest to c itself.
    const Matrix E{{1, 0}, {1, Real(0.1)}, {0, 1}, {Real(0.4), 1}};
    const std::vector<Analogy> one{{.a = 2, .b = 0, .c = 1, .answer = 3}};
    const Solved result = solved(E, one);
    CHECK(result.excluded == 1);
    CHECK(result.allowed == 0);
}

TEST_CASE("an experiment asks every question whose words it has seen")
{
    const Settings quick{.dim = 8, .epochs = 1};
    const Accuracy small = measure_accuracy(60, quick);
    CHECK(small.questions < analogies().size());
    CHECK(small.learnt.excluded <= small.questions);
    CHECK(small.counted.excluded <= small.questions);
}

TEST_CASE("counting solves the grammar's analogies, from far fewer sentences")
{
    const Accuracy a = measure_accuracy(5000, {.seed = 3});
    CHECK(a.questions == analogies().size());
    CHECK(a.counted.excluded > a.questions * 9 / 10);
    CHECK(a.learnt.excluded < a.counted.excluded);
}
