#include "display_width.hpp"

#include <doctest/doctest.h>

#include "text.hpp"

using namespace unrolled;

TEST_CASE("Hangul and Chinese characters are two columns wide, accents none")
{
    CHECK(display_width("") == 0);
    CHECK(display_width("h(1)") == 4);
    CHECK(display_width("W₁ → ŷ") == 6);
    CHECK(display_width("은닉 상태") == 9);
    CHECK(display_width("漢字") == 4);
    CHECK(display_width("h\u0303") == 1);
    CHECK(display_width("（가）") == 6);
    CHECK_THROWS_AS(display_width("\xFF"), TextError);
}

TEST_CASE("padding counts columns, not bytes, and cuts nothing")
{
    CHECK(pad_right("가", 4) == "가  ");
    CHECK(pad_left("가", 4) == "  가");
    CHECK(pad_right("hello", 3) == "hello");
    CHECK(pad_left("", 2) == "  ");
}
