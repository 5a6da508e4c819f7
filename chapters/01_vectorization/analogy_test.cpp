#include "analogy.hpp"

#include <doctest/doctest.h>

using namespace unrolled;
using namespace unrolled::vectorize;

namespace {

// The published toy: man, woman, king, queen in a plane.
const Matrix toy{{Real(0.72), Real(0.22)},
                 {Real(0.38), Real(0.32)},
                 {Real(0.72), Real(0.78)},
                 {Real(0.38), Real(0.88)}};
const Analogy king{.a = 2, .b = 0, .c = 1, .answer = 3};

}  // namespace

TEST_CASE("king - man + woman is exactly queen in the published toy")
{
    const Vector q = analogy_point(toy, 2, 0, 1);
    CHECK(q(0) == doctest::Approx(0.38));
    CHECK(q(1) == doctest::Approx(0.88));
}

TEST_CASE("the best answer is queen, the runner-up king unless excluded")
{
    const std::vector<Neighbour> free =
        solve(toy, king, 2, QueryWords::allowed);
    CHECK(free[0].id == 3);
    CHECK(free[1].id == 2);
    CHECK(solve(toy, king, 4, QueryWords::excluded).size() == 1);
}

TEST_CASE("questions are counted as solved by their best answer alone")
{
    const Analogy wrong{.a = 2, .b = 0, .c = 1, .answer = 0};
    CHECK(count_solved(toy, {king, wrong, king}, QueryWords::allowed) == 2);
    CHECK(count_solved(toy, {}, QueryWords::allowed) == 0);
}

TEST_CASE("a question whose words are the whole vocabulary has no answer")
{
    const Matrix three{{1, 0}, {0, 1}, {1, 1}};
    const Analogy all{.a = 0, .b = 1, .c = 2, .answer = 0};
    CHECK(solve(three, all, 1, QueryWords::excluded).empty());
    CHECK(count_solved(three, {all}, QueryWords::excluded) == 0);
}

TEST_CASE("a word that has no vector is refused")
{
    const char* message = "analogy: id 4 at 2, expected 0 to 3";
    const Analogy unknown{.a = 0, .b = 1, .c = 4, .answer = 0};
    CHECK_THROWS_WITH_AS(analogy_point(toy, 0, 1, 4), message,
                         std::out_of_range);
    CHECK_THROWS_WITH_AS(solve(toy, unknown, 1, QueryWords::allowed), message,
                         std::out_of_range);
    CHECK_THROWS_WITH_AS(count_solved(toy, {unknown}, QueryWords::allowed),
                         message, std::out_of_range);
}
