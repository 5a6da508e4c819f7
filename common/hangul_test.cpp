#include "hangul.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

#include "text.hpp"

using namespace unrolled;

TEST_CASE("all 11,172 syllables by the formula, there and back")
{
    CHECK(syllable_count == 11172);
    CHECK(character_of({18, 0, 4}) == U'\ud55c');
    for (int number = 0; number < syllable_count; ++number) {
        const auto character = static_cast<char32_t>(0xAC00 + number);
        if (character_of(syllable_of(character)) != character) FAIL_CHECK(number);
    }
    CHECK_THROWS_WITH_AS(syllable_of(U'a'), "U+0061 is no Hangul syllable", std::invalid_argument);
    CHECK_THROWS_AS(syllable_of(0xD7A4), std::invalid_argument);
    CHECK_THROWS_WITH_AS(character_of({0, 21, 0}), "no syllable of 0, 21, 0", std::out_of_range);
}

TEST_CASE("letters: beginnings, vowels, the seven sounds of an end")
{
    CHECK(romanized("한국") == "hanguk");
    CHECK(romanized("사월") == "sawol");
    CHECK(romanized("부엌") == "bueok");
    CHECK(romanized("꽃") == "kkot");
    CHECK(romanized("앞") == "ap");
    CHECK(romanized("강") == "gang");
    CHECK(romanized("의왕") == "uiwang");
    CHECK(romanized("") == "");
}

TEST_CASE("an end before a vowel moves over, of two consonants the second")
{
    CHECK(romanized("음악") == "eumak");
    CHECK(romanized("값이") == "gapsi");
    CHECK(romanized("닭을") == "dalgeul");
    CHECK(romanized("있어") == "isseo");
    CHECK(romanized("강아지") == "gangaji");  // ng stays
    CHECK(romanized("많이") == "mani");       // h is silent
    CHECK(romanized("좋아") == "joa");
    CHECK(romanized("같이") == "gachi");
    CHECK(romanized("해돋이") == "haedoji");
}

TEST_CASE("stops before n and m are nasal, n and r become l l")
{
    CHECK(romanized("백마") == "baengma");
    CHECK(romanized("왕십리") == "wangsimni");
    CHECK(romanized("독립") == "dongnip");
    CHECK(romanized("종로") == "jongno");
    CHECK(romanized("신라") == "silla");
    CHECK(romanized("별내") == "byeollae");
    CHECK(romanized("놓는") == "nonneun");
    CHECK(romanized("값만") == "gamman");
}

TEST_CASE("h makes plain stops aspirated, from either side")
{
    CHECK(romanized("좋고") == "joko");
    CHECK(romanized("놓다") == "nota");
    CHECK(romanized("않지") == "anchi");
    CHECK(romanized("좋소") == "joso");
    CHECK(romanized("잡혀") == "japyeo");
    CHECK(romanized("밝히다") == "balkida");
    CHECK(romanized("앉히다") == "anchida");
    CHECK(romanized("닫히다") == "dachida");
    CHECK(romanized("못해") == "motae");
    CHECK(romanized("전화") == "jeonhwa");
}
