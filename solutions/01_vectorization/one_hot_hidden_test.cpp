#include "one_hot.hpp"

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_4;
using exercise::check;

namespace {

Ids random_ids(std::size_t count, std::size_t n_vocab, Random& random)
{
    Ids ids(count);
    for (Id& id : ids) id = static_cast<Id>(random.below(n_vocab + 1)) - 1;  // -1 is padding
    return ids;
}

}  // namespace

TEST_CASE("random batches")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const std::size_t T = 1 + random.below(5), N = 1 + random.below(4), V = 1 + random.below(6);
        std::vector<Ids> steps(T);
        for (Ids& step : steps) step = random_ids(N, V, random);
        Tensor3 expected = zeros<Tensor3>(T, N, V);
        for (std::size_t t = 0; t < T; ++t) {
            for (std::size_t n = 0; n < N; ++n) {
                for (std::size_t v = 0; v < V; ++v) {
                    expected(t, n, v) = steps[t][n] == static_cast<Id>(v) ? 1 : 0;
                }
            }
        }
        check(one_hot_steps).with(steps, static_cast<std::int64_t>(V)).gives(expected);
    }
}

TEST_CASE("look_up is the product with the one-hot rows, made and multiplied")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const std::size_t T = 1 + random.below(6), V = 1 + random.below(6), D = 1 + random.below(5);
        const Ids ids = random_ids(T, V, random);
        Matrix W = zeros<Matrix>(V, D);
        fill_normal(W, random, 1);
        Matrix X = zeros<Matrix>(T, V);
        for (std::size_t t = 0; t < T; ++t) {
            if (ids[t] >= 0) X(t, ids[t]) = 1;
        }
        check(look_up).with(ids, W).gives(matmul(X, W));
    }
}

TEST_CASE("any negative id is padding, and no ids are no rows")
{
    const Matrix W = {{1, 2}, {3, 4}};
    check(one_hot_steps).with({{-7}, {1}}, 2).gives({{{0, 0}}, {{0, 1}}});
    check(look_up).with({-7, 1}, W).gives({{0, 0}, {3, 4}});
    check(look_up).with({}, W).gives(zeros<Matrix>(0, 2));
}

TEST_CASE("the first id that does not exist is refused, the last that does is not")
{
    check(one_hot_steps).with({{4}}, 5).gives({{{0, 0, 0, 0, 1}}});
    check(one_hot_steps).with({{0}, {5}}, 5).throws<std::out_of_range>();
    check(look_up).with({0, 1, 2, 5}, zeros<Matrix>(5, 3)).throws<std::out_of_range>();
}
