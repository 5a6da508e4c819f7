#include "cosine.hpp"

#include <algorithm>
#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_5;
using exercise::answer;
using exercise::check;

namespace {

Vector random_vector(std::size_t size, Random& random)
{
    Vector v = zeros<Vector>(size);
    fill_normal(v, random, 2);
    return v;
}

// The dot product of the two vectors at length 1.
Real expected_cosine(const Vector& a, const Vector& b)
{
    const Vector unit_a = a / std::sqrt(dot(a, a));
    const Vector unit_b = b / std::sqrt(dot(b, b));
    return dot(unit_a, unit_b);
}

}  // namespace

TEST_CASE("random vectors")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const std::size_t D = 1 + random.below(8);
        const Vector a = random_vector(D, random), b = random_vector(D, random);
        check(cosine).with(a, b).gives(expected_cosine(a, b));
        check(cosine).with(b, a).gives(expected_cosine(a, b));
    }
}

TEST_CASE("length does not matter, small or large")
{
    Random& random = exercise::random_inputs();
    const Vector a = random_vector(4, random), b = random_vector(4, random);
    for (const Real factor : {1e-6, 0.5, 1e6}) {
        const Vector scaled = factor * a;
        check(cosine).with(scaled, b).gives(expected_cosine(a, b));
    }
    const Vector opposite = -1 * a;
    check(cosine).with(opposite, b).gives(-expected_cosine(a, b));
}

TEST_CASE("random words, and each answer excluded in turn: a list from most to least similar")
{
    Random& random = exercise::random_inputs();
    const std::size_t V = 6, D = 3;
    Matrix vectors = zeros<Matrix>(V, D);
    fill_normal(vectors, random, 1);
    const Vector query = random_vector(D, random);
    Ids order = {0, 1, 2, 3, 4, 5};
    std::sort(order.begin(), order.end(), [&](Id a, Id b) {
        const Vector u = row(vectors, static_cast<std::size_t>(a));
        const Vector v = row(vectors, static_cast<std::size_t>(b));
        return expected_cosine(u, query) > expected_cosine(v, query);
    });
    Ids excluded;
    for (const Id id : order) {
        check(most_similar).with(vectors, query, excluded).gives(id);
        excluded.insert(excluded.begin(), id);
    }
    check(most_similar).with(vectors, query, excluded).gives(-1);
}

TEST_CASE("every word is most similar to itself")
{
    Random& random = exercise::random_inputs();
    Matrix vectors = zeros<Matrix>(9, 4);
    fill_normal(vectors, random, 1);
    for (std::size_t v = 0; v < 9; ++v) {
        const std::int64_t nearest = answer(most_similar).with(vectors, row(vectors, v), {});
        CHECK(nearest == static_cast<std::int64_t>(v));
    }
}

TEST_CASE("a query of zeros is equally unlike all: the first row that is allowed")
{
    check(most_similar).with({{1, 2}, {3, 4}, {5, 6}}, {0, 0}, {}).gives(0);
    check(most_similar).with({{1, 2}, {3, 4}, {5, 6}}, {0, 0}, {0}).gives(1);
}
