#include "distances.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

#include "count.hpp"

using namespace unrolled;
using namespace unrolled::seq2seq;

TEST_CASE(
    "forwards every word is n away, backwards the first is next to its own")
{
    CHECK(aligned_distances(3, false) == Vector{3.0, 3.0, 3.0});
    CHECK(aligned_distances(3, true) == Vector{1.0, 3.0, 5.0});
    for (const std::size_t n : {1u, 2u, 10u}) {
        const Vector backwards = aligned_distances(n, true);
        CHECK(sum_all(backwards) == sum_all(aligned_distances(n, false)));
        for (std::size_t i = 0; i < n; ++i) {
            CHECK(backwards(i) == static_cast<Real>(2 * i + 1));
        }
    }
    CHECK_THROWS_AS(aligned_distances(0, true), std::invalid_argument);
}

TEST_CASE("numbers of small networks, counted by hand")
{
    const DeepSizes sizes{.layers = 3, .H = 2, .V_x = 5, .V_y = 7};
    CHECK(count_summary(sizes) == 12);
    CHECK(count_recurrent(sizes) == 3 * 4 * 8);
    CHECK(count_all(sizes) == 2 * 96 + 12 * 2 + 7 * 2);
}

TEST_CASE("the published sizes and scores are those of the paper")
{
    const DeepSizes sizes = sizes_of_2014();
    CHECK(count_summary(sizes) == 8000);
    CHECK(count_all(sizes) == 384'000'000);
    CHECK(table_of_2014()[0].bleu == Real(26.17));
    CHECK(table_of_2014()[1].bleu == Real(30.59));
}
