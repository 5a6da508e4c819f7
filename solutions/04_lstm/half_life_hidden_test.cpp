#include "half_life.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_04_8;
using exercise::answer;
using exercise::check;

TEST_CASE("random biases: a cell that is left alone crosses one half in that step")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const Real b = random.uniform(-3, 8), f = 1 / (1 + std::exp(-b));
        const Real n = answer(half_life).with(b);
        Real memory = 1, steps = 0;
        while (memory > 0.5) {
            memory *= f;
            ++steps;
        }
        INFO("bias ", b, ", half-life ", n, ", at or below one half after ", steps, " steps");
        CHECK((n <= steps && n > steps - 1));
        CHECK(std::pow(f, n) == doctest::Approx(0.5));
    }
}

TEST_CASE("random half-lives, from a thousandth of a step to 10^20: there and back")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const Real steps = std::pow(10, random.uniform(-3, 20));
        // ln(e^s - 1) is ln s + s / 2 + s^2 / 24 for a small s (the next term is s^4 / 2880), and
        // s + ln(1 - e^-s) for any other.
        const Real s = std::log(2.0) / steps;
        const Real long_life = -std::log(s) - s / 2 - s * s / 24;
        const Real short_life = -s - std::log1p(-std::exp(-s));
        check(bias_for).with(steps).gives(s < 0.01 ? long_life : short_life);
    }
}
