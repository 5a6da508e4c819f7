#include "names_text.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <sstream>

using namespace unrolled;
using namespace unrolled::bptt;

TEST_CASE("a line ends with the name that it began with")
{
    Random random(60);
    std::istringstream lines(names_text(50, random));
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        const std::string name = line.substr(0, line.find(':'));
        CHECK(name.size() == 3);
        CHECK(line.ends_with(" " + name));
        CHECK(line.size() >= 3 + 1 + 2 * 5 + 4);
        CHECK(line.size() <= 3 + 1 + 9 * 5 + 4);
    }
    CHECK(count == 50);
}

TEST_CASE("the same seed gives the same text")
{
    Random one(61), same(61), other(62);
    const std::string text = names_text(5, one);
    CHECK(text == names_text(5, same));
    CHECK(text != names_text(5, other));
}

TEST_CASE("who forgets the name must guess it: one of eight, once a line")
{
    Random random(63);
    const double line = static_cast<double>(names_text(20000, random).size());
    const double more = names_limit(false) - names_limit(true);
    CHECK(more * line / 20000 == doctest::Approx(std::log(8.0)).epsilon(0.01));
    const double nats = 2 * std::log(8.0) + 5.5 * std::log(3.0);
    CHECK(names_limit(true) * line / 20000 ==
          doctest::Approx(nats).epsilon(0.01));
}
