#include "hangul.hpp"

#include <fmt/format.h>

#include <array>
#include <stdexcept>
#include <vector>

#include "text.hpp"

namespace unrolled {
namespace {

using Sound = std::string_view;

constexpr int no_consonant = 11;  // a syllable that begins with its vowel
constexpr int with_d = 3, with_j = 12, with_t = 16, with_h = 18, vowel_i = 20;

constexpr std::array<Sound, 19> beginnings = {"g",  "kk", "n", "d",  "tt", "r", "m", "b", "pp", "s",
                                              "ss", "",   "j", "jj", "ch", "k", "t", "p", "h"};
constexpr std::array<Sound, 21> vowels = {"a",  "ae", "ya", "yae", "eo", "e",  "yeo",
                                          "ye", "o",  "wa", "wae", "oe", "yo", "u",
                                          "wo", "we", "wi", "yu",  "eu", "ui", "i"};

// An end as the one or two consonants that it is written with, as beginnings; 11 is none.
struct End {
    int stays, moves;
    Sound sound;  // if nothing moves: one of seven
};
constexpr std::array<End, 28> ends = {
    {{11, 11, ""},  {11, 0, "k"},  {11, 1, "k"},  {0, 9, "k"},    {11, 2, "n"},  {2, 12, "n"},
     {2, 18, "n"},  {11, 3, "t"},  {11, 5, "l"},  {5, 0, "k"},    {5, 6, "m"},   {5, 7, "l"},
     {5, 9, "l"},   {5, 16, "l"},  {5, 17, "p"},  {5, 18, "l"},   {11, 6, "m"},  {11, 7, "p"},
     {7, 9, "p"},   {11, 9, "t"},  {11, 10, "t"}, {11, 11, "ng"}, {11, 12, "t"}, {11, 14, "t"},
     {11, 15, "k"}, {11, 16, "t"}, {11, 17, "p"}, {11, 18, "t"}}};

// What is heard between two vowels: the end of one syllable, the beginning of the next.
struct Joint {
    Sound end, beginning;
};

bool is_stop(Sound sound)
{
    return sound == "k" || sound == "t" || sound == "p";
}

Sound nasal(Sound stop)
{
    return stop == "k" ? "ng" : stop == "t" ? "n" : "m";
}

// The sound of a single consonant at an end; 11 is none.
Sound sound_at_end(int consonant)
{
    for (const End& end : ends) {
        if (end.stays == no_consonant && end.moves == consonant) return end.sound;
    }
    return "";
}

// g, d, b, j with h: k, t, p, ch.
Sound aspirated(Sound end, int consonant, int vowel)
{
    const bool palatal = consonant == with_j || (end == "t" && vowel == vowel_i);
    return palatal ? "ch" : end;
}

Joint before_vowel(const End& end, int vowel)
{
    int stays = end.stays, moves = end.moves;
    if (moves == with_h) {  // h between vowels is silent
        moves = stays;
        stays = no_consonant;
    }
    const bool palatal = vowel == vowel_i && (moves == with_d || moves == with_t);
    const Sound moved = !palatal          ? beginnings[static_cast<std::size_t>(moves)]
                        : moves == with_d ? Sound("j")
                                          : Sound("ch");
    return {sound_at_end(stays), moved};
}

Joint before_consonant(Sound end, int beginning)
{
    constexpr int n = 2, r = 5, m = 6;
    if ((end == "n" && beginning == r) || (end == "l" && (beginning == n || beginning == r))) {
        return {"l", "l"};
    }
    const bool nasal_follows = beginning == n || beginning == m || (beginning == r && !end.empty());
    const Sound first = nasal_follows && is_stop(end) ? nasal(end) : end;
    const bool r_is_n = beginning == r && !end.empty();
    return {first, r_is_n ? "n" : beginnings[static_cast<std::size_t>(beginning)]};
}

Joint joint(int end_number, const Syllable& next)
{
    constexpr int g = 0, s = 9, ng = 21;
    const End& end = ends[static_cast<std::size_t>(end_number)];
    if (end_number == 0) return {"", beginnings[static_cast<std::size_t>(next.beginning)]};
    if (next.beginning == no_consonant && end_number != ng) return before_vowel(end, next.vowel);
    const bool plain = next.beginning == g || next.beginning == with_d || next.beginning == with_j;
    const Sound last = sound_at_end(end.moves);
    if (end.moves == with_h && plain) {
        const Sound stop = next.beginning == g ? "k" : "t";
        return {sound_at_end(end.stays), aspirated(stop, next.beginning, 0)};
    }
    if (end.moves == with_h && next.beginning == s) return {sound_at_end(end.stays), "s"};
    if (next.beginning == with_h && end.moves != no_consonant && is_stop(last)) {
        return {sound_at_end(end.stays), aspirated(last, end.moves, next.vowel)};
    }
    return before_consonant(end.sound, next.beginning);
}

}  // namespace

Syllable syllable_of(char32_t character)
{
    const int number = static_cast<int>(character) - 0xAC00;
    if (number < 0 || number >= syllable_count) {
        throw std::invalid_argument(
            fmt::format("U+{:04X} is no Hangul syllable", static_cast<std::uint32_t>(character)));
    }
    return {number / (21 * 28), number / 28 % 21, number % 28};
}

char32_t character_of(const Syllable& syllable)
{
    const auto& [beginning, vowel, end] = syllable;
    if (beginning < 0 || beginning > 18 || vowel < 0 || vowel > 20 || end < 0 || end > 27) {
        throw std::out_of_range(fmt::format("no syllable of {}, {}, {}", beginning, vowel, end));
    }
    return static_cast<char32_t>(0xAC00 + (beginning * 21 + vowel) * 28 + end);
}

std::string romanized(std::string_view word)
{
    std::string letters;
    int end = 0;  // of the syllable before
    for (std::size_t position = 0; position < word.size();) {
        const Syllable now = syllable_of(next_character(word, position));
        const Joint heard = joint(end, now);
        letters += heard.end;
        letters += heard.beginning;
        letters += vowels[static_cast<std::size_t>(now.vowel)];
        end = now.end;
    }
    return letters += ends[static_cast<std::size_t>(end)].sound;
}

}  // namespace unrolled
