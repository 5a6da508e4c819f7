#include "scalar_cell.hpp"

#include <doctest/doctest.h>

#include "lecture.hpp"
#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::lstm;
using namespace unrolled::test;
using doctest::Approx;

namespace {

void check_near(const std::vector<ScalarStep>& steps, const Vector& memory,
                const Vector& shown)
{
    REQUIRE(steps.size() == memory.size());
    for (std::size_t t = 0; t < steps.size(); ++t) {
        CHECK(std::abs(steps[t].c - memory(t)) < 6e-4);
        CHECK(std::abs(steps[t].h - shown(t)) < 6e-4);
    }
}

}  // namespace

TEST_CASE("Lee's five steps: add, add, keep, show, reset")
{
    const std::vector<ScalarStep> steps = run_cell(lee_cell(), lee_short());
    check_near(steps, {3.0, 7.0, 7.0, 7.0, 0.0}, {0.0, 0.0, 0.0, 7.0, 0.0});
    CHECK(steps[0].a_i == 90);
    CHECK(steps[0].a_f == 110);
    CHECK(steps[4].a_f == -90);
    CHECK(steps[3].a_o == 90);
    CHECK(steps[1].a_g == 4);
    const Real leak = 1 / (1 + std::exp(Real(10)));  // of a closed gate
    const Real kept = 7 * (1 - leak) + 2 * leak;
    CHECK(steps[2].c == Approx(kept));
    CHECK(steps[3].h == Approx(kept * (1 - leak) + leak));
}

TEST_CASE("Lee's nine steps end as the slide prints them")
{
    check_near(run_cell(lee_cell(), lee_long()),
               {0.0, 3.0, 3.0, 7.0, 7.0, 7.0, 0.0, 6.0, 6.0},
               {0.0, 0.0, 0.0, 0.0, 0.0, 7.0, 0.0, 0.0, 6.0});
}

TEST_CASE("StatQuest: the published first day, and what two companies end with")
{
    const auto a = run_cell(statquest_cell(), statquest_a());
    const auto b = run_cell(statquest_cell(), statquest_b());
    CHECK(std::abs(a[0].c - -0.20) < 0.005);
    CHECK(std::abs(a[0].h - -0.13) < 0.005);
    CHECK(std::abs(a[3].h - 0) < 0.5);
    CHECK(std::abs(b[3].h - 1) < 0.5);
    CHECK(b[3].h == Approx(0.969393).epsilon(1e-5));
}

TEST_CASE("MITx: every second one turns the sign")
{
    const auto steps = run_cell(mitx_cell(), mitx_inputs());
    const Real one = std::tanh(Real(1));
    const Vector expected = {0.0, 0.0, one, -one, one, -one / 2};
    for (std::size_t t = 0; t < 6; ++t) {
        CHECK(steps[t].h == Approx(expected(t)));
    }
}

TEST_CASE("a step reads the cell and the state before it")
{
    const ScalarCell cell = statquest_cell();
    const ScalarStep base = step_forward(cell, {1.0}, {});
    const ScalarStep with_c = step_forward(cell, {1.0}, {.c = 2});
    const ScalarStep with_h = step_forward(cell, {1.0}, {.h = 1});
    CHECK(with_c.c == Approx(base.c + 2 * base.f));
    CHECK(with_h.a_o == Approx(base.a_o + Real(4.38)));
    CHECK(with_h.a_i == Approx(base.a_i + Real(2.00)));
}
