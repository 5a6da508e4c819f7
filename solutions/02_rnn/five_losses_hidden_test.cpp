#include "five_losses.hpp"

#include <cmath>
#include <vector>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_5;
using exercise::check;

namespace {

Params random_params(std::size_t D, std::size_t H, std::size_t V, Random& random)
{
    Params p = {.W_xh = zeros<Matrix>(H, D),
                .W_hh = zeros<Matrix>(H, H),
                .b_h = zeros<Vector>(H),
                .W_hy = zeros<Matrix>(V, H),
                .b_y = zeros<Vector>(V)};
    for_each([&](const char*, auto& member) { fill_normal(member, random, 0.7); }, p);
    return p;
}

// -ln of every class's probability at every step, over as many steps as wanted: (steps, V).
Matrix all_losses(const Params& p, const Matrix& xs, std::size_t steps)
{
    const std::size_t H = p.b_h.size(), V = p.b_y.size();
    Matrix losses = zeros<Matrix>(steps, V);
    std::vector<Real> h(H, 0);
    for (std::size_t t = 0; t < steps; ++t) {
        std::vector<Real> next(H), scores(V);
        for (std::size_t i = 0; i < H; ++i) {
            Real a = p.b_h(i);
            for (std::size_t j = 0; t < xs.shape(0) && j < xs.shape(1); ++j) {
                a += p.W_xh(i, j) * xs(t, j);
            }
            for (std::size_t k = 0; k < H; ++k) a += p.W_hh(i, k) * h[k];
            next[i] = std::tanh(a);
        }
        h = next;
        Real total = 0;
        for (std::size_t k = 0; k < V; ++k) {
            scores[k] = p.b_y(k);
            for (std::size_t i = 0; i < H; ++i) scores[k] += p.W_hy(k, i) * h[i];
            total += std::exp(scores[k]);
        }
        for (std::size_t k = 0; k < V; ++k) losses(t, k) = std::log(total) - scores[k];
    }
    return losses;
}

Real sum_from(const Matrix& losses, std::size_t first, const Ids& targets)
{
    Real sum = 0;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        sum += losses(first + i, static_cast<std::size_t>(targets[i]));
    }
    return sum;
}

}  // namespace

TEST_CASE("random networks in all five forms")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 4; ++round) {
        const std::size_t T = 2 + random.below(4), V = 2 + random.below(3);
        const Params p = random_params(3, 4, V, random);
        Matrix xs = zeros<Matrix>(T, 3), x = zeros<Matrix>(1, 3);
        fill_normal(xs, random, 1);
        fill_normal(x, random, 1);
        Ids targets(T);
        for (Id& target : targets) target = static_cast<Id>(random.below(V));
        const Ids one = {targets.back()};
        const Matrix many = all_losses(p, xs, 2 * T), single = all_losses(p, x, T);
        check(form_loss).with("one to one", p, x, one).gives(sum_from(single, 0, one));
        check(form_loss).with("one to many", p, x, targets).gives(sum_from(single, 0, targets));
        check(form_loss).with("many to one", p, xs, one).gives(sum_from(many, T - 1, one));
        check(form_loss).with("many to many", p, xs, targets).gives(sum_from(many, 0, targets));
        check(form_loss).with("delayed", p, xs, targets).gives(sum_from(many, T, targets));
    }
}
