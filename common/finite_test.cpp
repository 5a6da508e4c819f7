#include "finite.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::test;

namespace {

constexpr Real endless = std::numeric_limits<Real>::infinity();
constexpr Real no_number = std::numeric_limits<Real>::quiet_NaN();

struct TwoScores {
    Scores first, second;
};

template <class Visit, Is<TwoScores>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("first", p.first...);
    visit("second", p.second...);
}

}  // namespace

TEST_CASE("one number that is not finite is found at any place")
{
    for (const Real bad : {endless, -endless, no_number}) {
        for (std::size_t i = 0; i < 37; ++i) {
            std::vector<Real> numbers(37, std::numeric_limits<Real>::max());
            CHECK(all_finite(numbers));
            numbers[i] = bad;
            CHECK_FALSE(all_finite(numbers));
        }
    }
    CHECK(all_finite({}));
}

TEST_CASE("the first tensor that is not finite is named")
{
    TwoScores two{{zeros<Matrix>(2, 3)}, {zeros<Matrix>(1, 1)}};
    CHECK(not_finite(two).empty());
    two.second.s(0, 0) = no_number;
    CHECK(not_finite(two) == "second.s");
    two.first.s(1, 2) = -endless;
    CHECK(not_finite(two) == "first.s");
}
