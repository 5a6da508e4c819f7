#include "values.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "walk.hpp"

using namespace unrolled;
using namespace unrolled::exercise;

namespace {

struct Result {
    Vector p;
    Real loss = 0;
    std::vector<std::string> words;
    bool is_done = false;
};

template <class Visit, Is<Result>... R>
void for_each(Visit&& visit, R&... r)
{
    visit("p", r.p...);
    visit("loss", r.loss...);
    visit("words", r.words...);
    visit("is_done", r.is_done...);
}

const Real infinity = std::numeric_limits<Real>::infinity();
const Real no_number = std::numeric_limits<Real>::quiet_NaN();

}  // namespace

TEST_CASE("every type of a contract is shown")
{
    CHECK(show(0.1) == "0.1");
    CHECK(show(-0.0) == "0");
    CHECK(show(std::int64_t{-7}) == "-7");
    CHECK(show(true) == "true");
    CHECK(show(std::string("hello")) == "\"hello\"");
    CHECK(show(Vector{0.5, -1}) == "[0.5, -1]");
    CHECK(show(Matrix{{1, 2}, {-3, 0.25}}) == "[   1,    2]\n[  -3, 0.25]");
    CHECK(show(Tensor3{{{1, 2}}, {{3, 4}}}) == "(0)\n[1, 2]\n(1)\n[3, 4]");
    CHECK(show(Ids{3, -1}) == "{3, -1}");
    CHECK(show(std::vector<bool>{true, false}) == "{true, false}");
    CHECK(show(std::vector<Matrix>{{{1}, {2}}}) == "[0]\n  [1]\n  [2]");
}

TEST_CASE("a struct is shown member by member")
{
    const Result result = {{0.5}, 2, {"a", "b"}, false};
    CHECK(show(result) == "p = [0.5]\nloss = 2\nwords = {\"a\", \"b\"}\nis_done = false");
}

TEST_CASE("empty and very large tensors are shown by their shape")
{
    CHECK(show(zeros<Matrix>(0, 3)) == "empty, shape (0, 3)");
    CHECK(show(zeros<Matrix>(50, 60)) == "shape (50, 60), beginning with [0, 0, 0, 0, 0, 0, 0, 0]");
}

TEST_CASE("the first difference is named with its place")
{
    CHECK(difference(Vector{1, 2}, Vector{1, 3}, 0) == "(1): 3, expected 2");
    CHECK(difference(Matrix{{1, 2}, {3, 4}}, Matrix{{1, 2}, {5, 4}}, 0) == "(1, 0): 5, expected 3");
    CHECK(difference(Vector{1, 2}, Vector{1, 2, 3}, 0) == "the shape is (3), expected (2)");
    CHECK(difference(Ids{1}, Ids{1, 2}, 0) == "2 items, expected 1");
    CHECK(difference(Ids{1, 2}, Ids{1, 3}, 0) == "[1]: 3, expected 2");
    const Result one = {{0.5}, 2, {"a"}, false}, other = {{0.5}, 2, {"b"}, true};
    CHECK(difference(one, other, 0) == "words: [0]: \"b\", expected \"a\"");
}

TEST_CASE("a tolerance is relative to numbers above 1, absolute below")
{
    CHECK(difference(0.5, 0.5 + 0.9e-6, 1e-6).empty());
    CHECK_FALSE(difference(0.5, 0.5 + 1.1e-6, 1e-6).empty());
    CHECK(difference(500.0, 500.0 + 4e-4, 1e-6).empty());
    CHECK_FALSE(difference(500.0, 500.0 + 6e-4, 1e-6).empty());
}

TEST_CASE("numbers that look the same are shown with all digits")
{
    CHECK(difference(0.1, 0.1 + 1e-12, 1e-13) ==
          "0.10000000000100001, expected 0.10000000000000001");
}

TEST_CASE("infinite is not near to anything else, and not a number only to itself")
{
    CHECK(difference(infinity, infinity, 1e-9).empty());
    CHECK_FALSE(difference(infinity, -infinity, 1e-9).empty());
    CHECK_FALSE(difference(1e300, infinity, 1e-9).empty());
    CHECK(difference(no_number, no_number, 1e-9).empty());
    CHECK_FALSE(difference(1.0, no_number, 1e-9).empty());
}

TEST_CASE("a value is filled with zeros or ones in its shape")
{
    const Result full = filled(Result{{0.5, 2}, 3, {"a"}, false}, 1);
    CHECK(show(full) == "p = [1, 1]\nloss = 1\nwords = {\"1\"}\nis_done = true");
    CHECK(show(filled(full, 0)) == "p = [0, 0]\nloss = 0\nwords = {\"\"}\nis_done = false");
}
