#include "scalar_cell.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_04_1;
using exercise::answer;
using exercise::check;

namespace {

// Hung-yi Lee's memory cell: x2 = 1 adds x1, x2 = -1 resets, x3 = 1 shows the memory.
const Cell memory = {.input = {{0.0, 100.0, 0.0}, 0, -10},
                     .forget = {{0.0, 100.0, 0.0}, 0, 10},
                     .candidate = {{1.0, 0.0, 0.0}, 0, 0},
                     .output = {{0.0, 0.0, 100.0}, 0, -10},
                     .squash = false};
// StatQuest's cell, which reads the values of a company's stock day by day.
const Cell stock = {.input = {{1.65}, 2.00, 0.62},
                    .forget = {{1.63}, 2.70, 1.62},
                    .candidate = {{0.94}, 1.41, -0.32},
                    .output = {{-0.19}, 4.38, 0.59},
                    .squash = true};
// The toy cell of the course MITx 6.86x.
const Cell toy = {.input = {{100.0}, 0, 100},
                  .forget = {{0.0}, 0, -100},
                  .candidate = {{50.0}, -100, 0},
                  .output = {{100.0}, 0, 0},
                  .squash = true};

void check_columns(const Matrix& xs, const std::vector<Real>& c, const std::vector<Real>& h)
{
    const Table table = answer(scalar_cell).with(memory, 0, 0, xs);
    REQUIRE((table.c.size() == c.size() && table.h.size() == h.size()));
    for (std::size_t t = 0; t < c.size(); ++t) {
        INFO("step ", t + 1, ": c = ", table.c(t), ", y = ", table.h(t));
        CHECK(std::abs(table.c(t) - c[t]) <= 6e-10);
        CHECK(std::abs(table.h(t) - h[t]) <= 6e-10);
    }
}

}  // namespace

TEST_CASE("weights of 0: half of the memory stays, half of that shows")
{
    const Gate half = {{0.0}, 0, 0};
    const Cell plain = {half, half, half, half, false}, squashed = {half, half, half, half, true};
    const Matrix x = {{5.0}};
    check(scalar_cell).with(plain, 0, 2, x).gives({{0.5}, {0.5}, {0.0}, {0.5}, {1.0}, {0.5}});
    check(scalar_cell)
        .with(squashed, 0, 2, x)
        .gives({{0.5}, {0.5}, {0.0}, {0.5}, {1.0}, {0.5 * std::tanh(1.0)}});
}

TEST_CASE("the memory cell in action, five steps: add, add, keep, read, reset")
{
    const Matrix xs = {
        {3.0, 1.0, 0.0}, {4.0, 1.0, 0.0}, {2.0, 0.0, 0.0}, {1.0, 0.0, 1.0}, {3.0, -1.0, 0.0}};
    const Real shut = 1 / (1 + std::exp(10.0)), open = 1 - shut;
    const Real kept = 7 * open + 2 * shut, read = kept * open + shut;
    check(scalar_cell)
        .with(memory, 0, 0, xs)
        .gives({{1.0, 1.0, shut, shut, 0.0},
                {1.0, 1.0, open, open, 0.0},
                {3.0, 4.0, 2.0, 1.0, 3.0},
                {shut, shut, shut, 1.0, shut},
                {3.0, 7.0, kept, read, 0.0},
                {3 * shut, 7 * shut, kept * shut, read, 0.0}});
}

TEST_CASE("the five steps as they are printed: 3, 7, 7, 7, 0 and 0, 0, 0, 7, 0, before rounding")
{
    check_columns(
        {{3.0, 1.0, 0.0}, {4.0, 1.0, 0.0}, {2.0, 0.0, 0.0}, {1.0, 0.0, 1.0}, {3.0, -1.0, 0.0}},
        {3.000000000, 7.000000000, 6.999773011, 6.999500634, 0.000000000},
        {0.000136194, 0.000317785, 0.000317775, 6.999500634, 0.000000000});
}

TEST_CASE("the long sequence: nine steps, two of them read")
{
    check_columns({{1.0, 0.0, 0.0},
                   {3.0, 1.0, 0.0},
                   {2.0, 0.0, 0.0},
                   {4.0, 1.0, 0.0},
                   {2.0, 0.0, 0.0},
                   {1.0, 0.0, 1.0},
                   {3.0, -1.0, 0.0},
                   {6.0, 1.0, 0.0},
                   {1.0, 0.0, 1.0}},
                  {0.000045398, 3.000045398, 2.999999998, 6.999999998, 6.999773009, 6.999500632,
                   0.000000000, 6.000000000, 5.999773011},
                  {0.000000002, 0.000136196, 0.000136194, 0.000317785, 0.000317775, 6.999500632,
                   0.000000000, 0.000272387, 5.999773011});
}

TEST_CASE("a cell with tanh that hears itself: four days, the first of them 0")
{
    const Matrix xs = {{0.0}, {0.5}, {0.25}, {1.0}};
    check(scalar_cell)
        .with(stock, 0, 0, xs)
        .gives({{0.650219, 0.766650, 0.698351, 0.874084},
                {0.834795, 0.889933, 0.854071, 0.942741},
                {-0.309507, -0.030126, -0.217562, 0.367589},
                {0.643365, 0.483864, 0.529898, 0.418719},
                {-0.201247, -0.202193, -0.324621, 0.015270},
                {-0.127755, -0.096522, -0.166218, 0.006393}},
               6e-7);
}

TEST_CASE("the same four days, but for the first: the cell remembers it to the end")
{
    const Matrix xs = {{1.0}, {0.5}, {0.25}, {1.0}};
    check(scalar_cell)
        .with(stock, 0, 0, xs)
        .gives({{0.906362, 0.880574, 0.905164, 0.982084},
                {0.962673, 0.960128, 0.975378, 0.996282},
                {0.551128, 0.492820, 0.651295, 0.951032},
                {0.598688, 0.846291, 0.961650, 0.985189},
                {0.499521, 0.913569, 1.480604, 2.409093},
                {0.276438, 0.611733, 0.867005, 0.969393}},
               6e-7);
}

TEST_CASE("the toy cell tells every second 1 from the others")
{
    const Matrix xs = {{0.0}, {0.0}, {1.0}, {1.0}, {1.0}, {0.0}};
    const std::vector<Real> expected = {
        0, 0, 0.7615941560, -0.7615941560, 0.7615941560, -0.3807970780};
    const Table table = answer(scalar_cell).with(toy, 0, 0, xs);
    REQUIRE(table.h.size() == 6);
    for (std::size_t t = 0; t < 6; ++t) CHECK(std::abs(table.h(t) - expected[t]) <= 6e-10);
}

TEST_CASE("what was there before the first step counts")
{
    const Matrix x = {{1.0}};
    // With h0 = 1 and c0 = 2 the four sums are 4.27, 5.95, 2.03 and 4.78.
    check(scalar_cell)
        .with(stock, 1, 2, x)
        .gives({{0.986211}, {0.997401}, {0.966087}, {0.991674}, {2.947567}, {0.986229}}, 6e-7);
}

TEST_CASE("no step at all is refused")
{
    check(scalar_cell).with(memory, 0, 0, zeros<Matrix>(0, 3)).throws<std::invalid_argument>();
}
