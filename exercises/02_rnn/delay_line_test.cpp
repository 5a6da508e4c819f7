#include "delay_line.hpp"

#include <cmath>
#include <vector>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_8;
using exercise::answer;

namespace {

Weights asked()
{
    const Weights w = answer(delay_line).with();
    const std::size_t H = w.b_h.size();
    REQUIRE((H >= 1 && H <= 16));
    REQUIRE((w.W_xh.shape(0) == H && w.W_xh.shape(1) == 1));
    REQUIRE((w.W_hh.shape(0) == H && w.W_hh.shape(1) == H));
    REQUIRE((w.W_hy.shape(0) == 1 && w.W_hy.shape(1) == H));
    REQUIRE(w.b_y.size() == 1);
    return w;
}

std::vector<Real> outputs(const Weights& w, const std::vector<Real>& xs)
{
    const std::size_t H = w.b_h.size();
    std::vector<Real> h(H, 0), ys;
    for (const Real x : xs) {
        std::vector<Real> next(H);
        for (std::size_t i = 0; i < H; ++i) {
            Real a = w.b_h(i) + w.W_xh(i, 0) * x;
            for (std::size_t k = 0; k < H; ++k) a += w.W_hh(i, k) * h[k];
            next[i] = std::tanh(a);
        }
        h = next;
        Real y = w.b_y(0);
        for (std::size_t i = 0; i < H; ++i) y += w.W_hy(0, i) * h[i];
        ys.push_back(y);
    }
    return ys;
}

void check_delay(const std::vector<Real>& xs)
{
    const std::vector<Real> ys = outputs(asked(), xs);
    for (std::size_t t = 0; t < xs.size(); ++t) {
        const Real expected = t < 2 ? 0 : xs[t - 2];
        INFO("x = ", exercise::show(xs), ", y = ", exercise::show(ys), ", step ", t + 1);
        CHECK(std::abs(ys[t] - expected) <= 0.01);
    }
}

}  // namespace

TEST_CASE("silence in, silence out")
{
    check_delay({0.0, 0.0, 0.0, 0.0});
}

TEST_CASE("a small pulse comes out two steps later, once")
{
    check_delay({0.1, 0.0, 0.0, 0.0, 0.0, 0.0});
}

TEST_CASE("a pulse of 1 comes out as 1: tanh must not flatten it")
{
    check_delay({1.0, 0.0, 0.0, 0.0, 0.0, 0.0});
    check_delay({-1.0, 0.0, 0.0, 0.0, 0.0, 0.0});
}

TEST_CASE("the example of the contract")
{
    check_delay({0.5, -0.2, 0.9, 0.0, 0.0});
}
