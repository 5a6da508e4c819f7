#include "hidden_gradient.hpp"

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_03_2;
using exercise::check;

namespace {

// dh_t as a sum over all later outputs: what do_s adds on its way back from step s to step t.
Matrix by_paths(const Matrix& hs, const Matrix& dlogits, const Matrix& W_hh, const Matrix& W_hy)
{
    const std::size_t T = hs.shape(0), H = hs.shape(1), V = dlogits.shape(1);
    Matrix dhs = zeros<Matrix>(T, H);
    for (std::size_t s = 0; s < T; ++s) {
        std::vector<Real> path(H, 0);
        for (std::size_t i = 0; i < H; ++i) {
            for (std::size_t k = 0; k < V; ++k) path[i] += W_hy(k, i) * dlogits(s, k);
        }
        for (std::size_t t = s + 1; t-- > 0;) {
            std::vector<Real> earlier(H, 0);
            for (std::size_t i = 0; i < H; ++i) {
                dhs(t, i) += path[i];
                const Real through_tanh = path[i] * (1 - hs(t, i) * hs(t, i));
                for (std::size_t j = 0; j < H; ++j) earlier[j] += W_hh(i, j) * through_tanh;
            }
            path = earlier;
        }
    }
    return dhs;
}

}  // namespace

TEST_CASE("random sizes, states and weights: the sum over all ways back")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 8; ++round) {
        const std::size_t T = 1 + random.below(7), H = 1 + random.below(5), V = 1 + random.below(4);
        Matrix hs = zeros<Matrix>(T, H), dlogits = zeros<Matrix>(T, V);
        Matrix W_hh = zeros<Matrix>(H, H), W_hy = zeros<Matrix>(V, H);
        fill_uniform(hs, random, 1);
        for (Matrix* m : {&dlogits, &W_hh, &W_hy}) fill_normal(*m, random, 0.7);
        check(hidden_gradient)
            .with(hs, dlogits, W_hh, W_hy)
            .gives(by_paths(hs, dlogits, W_hh, W_hy));
    }
}

TEST_CASE("a saturated unit lets nothing through")
{
    const Matrix hs = {{0.0}, {1.0}, {0.0}}, dlogits = {{0.0}, {0.0}, {1.0}}, one = {{1.0}};
    check(hidden_gradient).with(hs, dlogits, one, one).gives({{0.0}, {1.0}, {1.0}});
}
