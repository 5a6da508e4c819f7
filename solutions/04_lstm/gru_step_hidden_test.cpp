#include "gru_step.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_04_6;
using exercise::check;

namespace {

Layer random_layer(std::size_t D, std::size_t H, Random& random)
{
    Layer layer = {zeros<Matrix>(H, D), zeros<Matrix>(H, H), zeros<Vector>(H)};
    for_each([&](const char*, auto& member) { fill_normal(member, random, 0.8); }, layer);
    return layer;
}

Real row_of(const Layer& layer, std::size_t k, const Vector& x, const Vector& h)
{
    Real a = layer.b(k);
    for (std::size_t j = 0; j < x.size(); ++j) a += layer.W_x(k, j) * x(j);
    for (std::size_t j = 0; j < h.size(); ++j) a += layer.W_h(k, j) * h(j);
    return a;
}

Real openness(Real a)
{
    return 0.5 * (1 + std::tanh(a / 2));
}

Vector unit_by_unit(const Params& p, const Vector& x, const Vector& h_prev)
{
    Vector heard = h_prev, h = h_prev;
    for (std::size_t k = 0; k < h.size(); ++k) heard(k) *= openness(row_of(p.reset, k, x, h_prev));
    for (std::size_t k = 0; k < h.size(); ++k) {
        const Real stays = openness(row_of(p.update, k, x, h_prev));
        const Real candidate = std::tanh(row_of(p.candidate, k, x, heard));
        h(k) = candidate + stays * (h_prev(k) - candidate);
    }
    return h;
}

}  // namespace

TEST_CASE("random sizes, parameters and states: the same as unit by unit")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const std::size_t D = 1 + random.below(4), H = 1 + random.below(6);
        const Params p = {random_layer(D, H, random), random_layer(D, H, random),
                          random_layer(D, H, random)};
        Vector x = zeros<Vector>(D), h_prev = zeros<Vector>(H);
        fill_normal(x, random, 1);
        fill_uniform(h_prev, random, 1);
        check(gru_step).with(p, x, h_prev).gives(unit_by_unit(p, x, h_prev));
    }
}
