/// \file
/// Text from a file: UTF-8 or nothing.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace unrolled {

/// A text that cannot be used. The message names the file and, where there is one, the byte
/// position.
struct TextError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The whole file as UTF-8: a byte order mark is dropped, CRLF is read as LF.
/// \throws TextError for a file that is missing, not a regular file, empty, of a single character,
/// binary (a zero byte) or not UTF-8; the last two with the byte position, counted from 0.
std::string read_text(const std::filesystem::path& file);

/// One character from UTF-8 text. \param position of its first byte; moved behind it
/// \throws TextError with the byte position if the bytes are not UTF-8 (overlong forms, surrogates
/// and numbers above U+10FFFF are not). \throws std::out_of_range at the end of the text
char32_t next_character(std::string_view text, std::size_t& position);

/// A character as UTF-8. \throws TextError if it is not a Unicode character.
std::string to_utf8(char32_t character);

/// The characters of a text, each as UTF-8. \throws TextError
std::vector<std::string> split_characters(std::string_view text);

/// How many characters are in UTF-8 text.
std::size_t count_characters(std::string_view text);

/// The first `count` characters, or all if there are fewer. \throws TextError
std::string beginning_of(std::string_view text, std::size_t count);

/// The next word or punctuation mark from `position` on, which moves behind it; empty at the end of
/// the text. A word is a run of letters and digits, ASCII letters in lower case; apostrophes inside
/// it stay (`don't`). Letters outside ASCII belong to words. \throws TextError
std::string next_word(std::string_view text, std::size_t& position);

/// Is a token of next_word() a mark (and not a word)?
bool is_mark(std::string_view token);

/// All words and punctuation marks: `"I say: hello."` becomes `i say : hello .` \throws TextError
std::vector<std::string> split_words(std::string_view text);

}  // namespace unrolled
