#include "cbow.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_7;
using exercise::answer;
using exercise::check;

namespace {

Samples expected_samples(const Ids& ids, std::int64_t window)
{
    Samples samples;
    const auto length = static_cast<std::int64_t>(ids.size());
    for (std::int64_t i = 0; i < length; ++i) {
        if (i < window || i >= length - window) continue;
        samples.targets.push_back(ids[static_cast<std::size_t>(i)]);
        samples.contexts.push_back({});
        for (std::int64_t j = 0; j < length; ++j) {
            const bool is_near = i != j && i - window <= j && j <= i + window;
            if (is_near) samples.contexts.back().push_back(ids[static_cast<std::size_t>(j)]);
        }
    }
    return samples;
}

// p_v = 1 / sum_u exp(s_u - s_v): another way to write the softmax.
Forward expected_forward(const Ids& context, std::size_t target, const Matrix& W_in,
                         const Matrix& W_out)
{
    const std::size_t V = W_in.shape(0), D = W_in.shape(1);
    Vector h = zeros<Vector>(D);
    for (std::size_t d = 0; d < D; ++d) {
        std::vector<Real> column;
        for (const Id id : context) {
            if (id >= 0) column.push_back(W_in(id, d));
        }
        h(d) = sum_all(column) / static_cast<Real>(column.size());
    }
    Vector p = zeros<Vector>(V);
    for (std::size_t v = 0; v < V; ++v) {
        Real total = 0;
        for (std::size_t u = 0; u < V; ++u) {
            total += std::exp(dot(row(W_out, u), h) - dot(row(W_out, v), h));
        }
        p(v) = 1 / total;
    }
    return {.h = h, .probabilities = p, .loss = -std::log(p(target))};
}

}  // namespace

TEST_CASE("random texts and windows")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        Ids ids(random.below(14));
        for (Id& id : ids) id = static_cast<Id>(random.below(9));
        const auto window = static_cast<std::int64_t>(1 + random.below(4));
        check(cbow_samples).with(ids, window).gives(expected_samples(ids, window));
    }
}

TEST_CASE("random weights, contexts with padding")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const std::size_t V = 1 + random.below(7), D = 1 + random.below(5);
        Matrix W_in = zeros<Matrix>(V, D), W_out = zeros<Matrix>(V, D);
        fill_normal(W_in, random, 1);
        fill_normal(W_out, random, 1);
        Ids context(random.below(5));
        for (Id& id : context) id = static_cast<Id>(random.below(V + 1)) - 1;
        context.push_back(static_cast<Id>(random.below(V)));  // at least one word
        const std::size_t target = random.below(V);
        check(cbow_forward)
            .with(context, static_cast<std::int64_t>(target), W_in, W_out)
            .gives(expected_forward(context, target, W_in, W_out));
    }
}

TEST_CASE("probabilities add up to 1, and a better score costs less")
{
    Random& random = exercise::random_inputs();
    Matrix W_in = zeros<Matrix>(5, 3), W_out = zeros<Matrix>(5, 3);
    fill_normal(W_in, random, 1);
    fill_normal(W_out, random, 1);
    const Forward before = answer(cbow_forward).with({0, 2}, 4, W_in, W_out);
    REQUIRE(before.h.size() == 3);
    CHECK(std::abs(sum_all(before.probabilities) - 1) < 1e-12);
    for (std::size_t d = 0; d < 3; ++d) W_out(4, d) += before.h(d) + 0.1;
    const Forward after = answer(cbow_forward).with({0, 2}, 4, W_in, W_out);
    CHECK((after.loss < before.loss) == (dot(before.h, Vector(before.h + 0.1)) > 0));
}

TEST_CASE("a target that is all but impossible costs its distance, not infinity")
{
    const Matrix W_in = {{1000, 0}, {0, 1000}};
    const Matrix W_out = {{1, 0}, {0, 1}};
    const Vector h = {1000, 0}, p = {1, 0};
    check(cbow_forward).with({0}, 1, W_in, W_out).gives({.h = h, .probabilities = p, .loss = 1000});
}
