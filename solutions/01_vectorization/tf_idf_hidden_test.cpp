#include "tf_idf.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_8;
using exercise::check;

namespace {

// Natural logarithms divided by ln 10.
Real log_to_base_10(Real x)
{
    return std::log(x) / std::log(Real(10));
}

}  // namespace

TEST_CASE("random document frequencies")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const auto n = static_cast<std::int64_t>(1 + random.below(200));
        Vector df = zeros<Vector>(random.below(8));
        Vector expected = zeros_like(df);
        for (std::size_t v = 0; v < df.size(); ++v) {
            df(v) = static_cast<Real>(1 + random.below(static_cast<std::uint64_t>(n)));
            expected(v) = log_to_base_10(static_cast<Real>(n)) - log_to_base_10(df(v));
        }
        check(idf).with(df, n).gives(expected);
    }
}

TEST_CASE("random counts")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        Matrix counts = zeros<Matrix>(1 + random.below(5), 1 + random.below(5));
        Vector rarity = zeros<Vector>(counts.shape(0));
        fill_uniform(rarity, random, 2);
        Matrix expected = zeros_like(counts);
        for (std::size_t v = 0; v < counts.shape(0); ++v) {
            for (std::size_t d = 0; d < counts.shape(1); ++d) {
                counts(v, d) = static_cast<Real>(random.below(3) * random.below(60));
                expected(v, d) = log_to_base_10(1 + counts(v, d)) * rarity(v);
            }
        }
        check(tf_idf).with(counts, rarity).gives(expected);
    }
}

TEST_CASE("a single document makes every word worthless")
{
    check(idf).with({1, 1, 1}, 1).gives({0, 0, 0});
    check(idf).with({2}, 1).throws<std::invalid_argument>();
}

TEST_CASE("an idf too many is refused like one too few")
{
    check(tf_idf).with({{1, 2}, {3, 4}}, {1, 2, 3}).throws<std::invalid_argument>();
}
