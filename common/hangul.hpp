/// \file
/// Korean syllables by arithmetic, and how they sound in Latin letters.
#pragma once

#include <string>
#include <string_view>

namespace unrolled {

/// A syllable is a beginning (19), a vowel (21) and an end (28, the first is none):
/// character = 0xAC00 + (beginning 21 + vowel) 28 + end. That makes 11,172.
struct Syllable {
    int beginning = 0;  ///< 0 .. 18: G GG N D DD R M B BB S SS - J JJ C K T P H
    int vowel = 0;      ///< 0 .. 20
    int end = 0;        ///< 0 .. 27, 0 is none
};

/// How many syllables there are.
inline constexpr int syllable_count = 19 * 21 * 28;

/// \throws std::invalid_argument if the character is not a Hangul syllable
Syllable syllable_of(char32_t character);
/// The opposite. \throws std::out_of_range
char32_t character_of(const Syllable& syllable);

/// A Korean word as it is spoken, in Latin letters: the letters of the Revised Romanization of
/// 2000, and these changes of sound: an end before a vowel moves over (eum-ak, eumak), of two
/// consonants the second; with h a plain stop becomes aspirated; d and t before i become j and ch;
/// otherwise an end has one of seven sounds, which before n and m becomes nasal, and n and r next
/// to each other become l l; r after any other consonant becomes n.
/// \param word of Hangul syllables only \throws std::invalid_argument, TextError
std::string romanized(std::string_view word);

}  // namespace unrolled
