#include <cmath>

#include "activation.hpp"
#include "check.hpp"
#include "local_attention.hpp"

using namespace unrolled;
using namespace unrolled::ex_07_7;
using exercise::check;

namespace {

// The words of the window cut out, as a sentence of their own.
Vector cut_out(const Vector& scores, Real centre, std::int64_t reach)
{
    const Real r = static_cast<Real>(reach), T = static_cast<Real>(scores.size());
    const auto begin = static_cast<std::size_t>(std::fmax(0, std::ceil(centre - r)));
    const auto end = static_cast<std::size_t>(std::fmin(T - 1, std::floor(centre + r)) + 1);
    Vector window = zeros<Vector>(end - begin), weights = zeros_like(scores);
    for (std::size_t j = begin; j < end; ++j) window(j - begin) = scores(j);
    const Vector shares = softmax(window);
    for (std::size_t j = begin; j < end; ++j) {
        const Real away = static_cast<Real>(j) - centre;
        weights(j) = shares(j - begin) * std::exp(-2 * away * away / (r * r));
    }
    return weights;
}

}  // namespace

TEST_CASE("random sentences and windows: the window cut out is a sentence of its own")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const std::size_t T = 1 + random.below(12);
        const auto reach = static_cast<std::int64_t>(1 + random.below(5));
        Real centre = random.uniform(0, static_cast<Real>(T));
        if (round % 3 == 0) centre = std::floor(centre);
        Vector scores = zeros<Vector>(T);
        fill_normal(scores, random, 2);
        check(local_weights).with(scores, centre, reach).gives(cut_out(scores, centre, reach));
    }
}

TEST_CASE("random networks: the centre, unit by unit")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const std::size_t A = 1 + random.below(4), D = 1 + random.below(4);
        const std::uint64_t length = 1 + random.below(50);
        Params p = {zeros<Matrix>(A, D), zeros<Vector>(A)};
        Vector query = zeros<Vector>(D);
        fill_normal(p.W_p, random, 1);
        fill_normal(p.v_p, random, 1);
        fill_normal(query, random, 1);
        Real z = 0;
        for (std::size_t a = 0; a < A; ++a) z += p.v_p(a) * std::tanh(dot(row(p.W_p, a), query));
        const Real centre = static_cast<Real>(length) * 0.5 * (1 + std::tanh(z / 2));
        check(window_centre).with(p, query, static_cast<std::int64_t>(length)).gives(centre);
    }
}
