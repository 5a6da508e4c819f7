#include "cache_model.hpp"

#include <limits>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_05_8;
using exercise::check;

namespace {

Matrix all_alike(std::size_t T, std::size_t V)
{
    Matrix p = zeros<Matrix>(T, V);
    p.fill(1 / static_cast<Real>(V));
    return p;
}

}  // namespace

TEST_CASE("the last three of four tokens")
{
    check(cache).with({2, 0, 1, 0}, 3, 3).gives({2.0 / 3, 1.0 / 3, 0.0});
}

TEST_CASE("a cache of one token knows only the last")
{
    check(cache).with({2, 0, 1}, 1, 3).gives({0.0, 1.0, 0.0});
}

TEST_CASE("a cache that is not full yet holds what has come")
{
    check(cache).with({1, 1, 0}, 100, 3).gives({1.0 / 3, 2.0 / 3, 0.0});
    check(cache).with({}, 100, 3).gives({0.0, 0.0, 0.0});
}

TEST_CASE("a cache of nothing, no vocabulary and unknown ids are refused")
{
    check(cache).with({0, 1}, 0, 3).throws<std::invalid_argument>();
    check(cache).with({}, 2, 0).throws<std::invalid_argument>();
    check(cache).with({0, 3}, 2, 3).throws<std::out_of_range>();
    check(cache).with({-1, 0}, 1, 3).throws<std::out_of_range>();
}

TEST_CASE("the first place has the model alone, and then what came is likelier")
{
    check(with_cache).with(all_alike(3, 2), {0, 0, 1}, 2, 0.2).gives({0.5, 0.6, 0.4});
}

TEST_CASE("you say goodbye and i say hello . : the second 'say' is no surprise")
{
    // you 0, say 1, goodbye 2, and 3, i 4, hello 5, . 6, and 7 for a word that does not come
    const Ids hello = {0, 1, 2, 3, 4, 1, 5, 6};
    const Real alone = 1.0 / 8, never_before = 0.9 / 8, again = 0.9 / 8 + 0.1 / 5;
    const Real n = never_before;
    check(with_cache).with(all_alike(8, 8), hello, 10, 0.1).gives({alone, n, n, n, n, again, n, n});
    // A cache of three tokens has forgotten it.
    check(with_cache).with(all_alike(8, 8), hello, 3, 0.1).gives({alone, n, n, n, n, n, n, n});
}

TEST_CASE("the model may be of another opinion at every place")
{
    const Matrix p = {{0.9, 0.1}, {0.2, 0.8}, {0.3, 0.7}};
    check(with_cache).with(p, {0, 1, 1}, 2, 0.5).gives({0.9, 0.4, 0.6});
}

TEST_CASE("lambda 0 is the model without a cache")
{
    const Matrix p = {{0.9, 0.1}, {0.2, 0.8}};
    check(with_cache).with(p, {1, 1}, 2, 0.0).gives({0.1, 0.8});
}

TEST_CASE("an empty text has no probabilities")
{
    check(with_cache).with(zeros<Matrix>(0, 2), {}, 2, 0.2).gives(zeros<Vector>(0));
}

TEST_CASE("a model of another length, bad knobs and unknown ids are refused")
{
    using std::invalid_argument;
    const Matrix p = all_alike(2, 2);
    const Real no_number = std::numeric_limits<Real>::quiet_NaN();
    check(with_cache).with(p, {0, 1, 1}, 2, 0.2).throws<invalid_argument>();
    check(with_cache).with(p, {0, 1}, 0, 0.2).throws<invalid_argument>();
    for (const Real bad : {-0.1, 1.0, no_number}) {
        check(with_cache).with(p, {0, 1}, 2, bad).throws<invalid_argument>();
    }
    check(with_cache).with(p, {0, 2}, 2, 0.2).throws<std::out_of_range>();
    check(with_cache).with(p, {-1, 1}, 2, 0.2).throws<std::out_of_range>();
}
