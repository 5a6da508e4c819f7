#include <doctest/doctest.h>

#include <bit>

#include "random.hpp"

using namespace unrolled;

TEST_CASE("the first numbers of seed 42 are the same with every compiler")
{
    Random random(42);
    CHECK(random.uniform() == 0.755155532954539);
    CHECK(random.uniform(-2, 2) == 0.5561255754187897);
    CHECK(random.below(1000000) == 741450);
    CHECK(random.normal() == doctest::Approx(-0.8615482563214701).epsilon(1e-14));
    CHECK(random.normal() == doctest::Approx(0.1582678005672257).epsilon(1e-14));
    const std::vector<Real> weights = {1, 2, 3, 4};
    CHECK(random.choose(weights) == 2);
    CHECK(shuffled(6, random) == std::vector<std::size_t>{1, 5, 0, 3, 2, 4});
}

TEST_CASE("the same seed gives the same numbers, another seed others")
{
    Random a(1), b(1), c(2);
    const double first = a.uniform();
    CHECK(first == b.uniform());
    CHECK(first != c.uniform());
}

TEST_CASE("a saved state goes on where it was, even between the two numbers of a normal pair")
{
    Random random(8);
    for (int drawn = 0; drawn < 4; ++drawn) {
        const std::string state = random.save();
        Random copy(0);
        copy.restore(state);
        CHECK(copy.save() == state);
        for (int i = 0; i < 5; ++i) CHECK(copy.normal() == random.normal());
        CHECK(copy.below(1000) == random.below(1000));
        random.normal();
    }
}

TEST_CASE("a state that is none is refused and changes nothing")
{
    Random random(9);
    const std::string state = random.save();
    for (const std::string& bad :
         {std::string(), std::string("12 34"), state.substr(0, 500), state + " 7", "x" + state}) {
        CAPTURE(bad);
        CHECK_THROWS_WITH_AS(random.restore(bad), "not the state of a random number generator",
                             std::invalid_argument);
        CHECK(random.save() == state);
    }
}

TEST_CASE("shuffling keeps every number and reaches every order")
{
    Random random(10);
    std::vector<int> seen(6);
    for (int i = 0; i < 6000; ++i) {
        const std::vector<std::size_t> order = shuffled(3, random);
        CHECK(order[0] + order[1] + order[2] == 3);
        seen.at(2 * order[0] + (order[1] < order[2] ? 0 : 1)) += 1;
    }
    for (const int count : seen) CHECK(count == doctest::Approx(1000).epsilon(0.12));
    CHECK(shuffled(0, random).empty());
    CHECK(shuffled(1, random) == std::vector<std::size_t>{0});
}
