#include "count.hpp"

#include <doctest/doctest.h>

#include "lstm.hpp"

using namespace unrolled;
using namespace unrolled::lstm;

TEST_CASE("the numbers of the notes")
{
    CHECK(count_lstm(2, 3) == 72);
    CHECK(count_peephole(2, 3) == 81);
    CHECK(count_gru(2, 3) == 54);
    CHECK(count_lstm(4, 100) == 42000);
    CHECK(count_peephole(4, 100) == 42300);
    CHECK(count_gru(4, 100) == 31500);
}

TEST_CASE("the formula counts what the network has")
{
    const std::size_t D = 7, H = 5, V = 3;
    CHECK(count_numbers(zero_params(D, H, V)) == count_lstm(D, H) + V * H + V);
}
