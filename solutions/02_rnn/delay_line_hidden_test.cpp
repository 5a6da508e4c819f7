#include <cmath>
#include <vector>

#include "check.hpp"
#include "delay_line.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_8;
using exercise::answer;

TEST_CASE("random inputs between -1 and 1, and a long row of ones")
{
    const Weights w = answer(delay_line).with();
    const std::size_t H = w.b_h.size();
    REQUIRE((H >= 1 && w.W_xh.size() == H && w.W_hh.size() == H * H && w.W_hy.size() == H));
    Random& random = exercise::random_inputs();
    std::vector<Real> xs(100, 1);
    for (std::size_t t = 0; t < 60; ++t) xs[t] = random.uniform(-1, 1);
    std::vector<Real> h(H, 0);
    for (std::size_t t = 0; t < xs.size(); ++t) {
        std::vector<Real> next(H);
        Real y = w.b_y.size() == 1 ? w.b_y(0) : 0;
        for (std::size_t i = 0; i < H; ++i) {
            Real a = w.b_h(i) + w.W_xh(i, 0) * xs[t];
            for (std::size_t k = 0; k < H; ++k) a += w.W_hh(i, k) * h[k];
            next[i] = std::tanh(a);
            y += w.W_hy(0, i) * next[i];
        }
        h = next;
        CHECK(std::abs(y - (t < 2 ? 0 : xs[t - 2])) <= 0.01);
    }
}
