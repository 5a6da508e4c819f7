#include "text.hpp"

#include <doctest/doctest.h>

#include "scratch_folder.hpp"

using namespace unrolled;

namespace {

// What read_text() makes of a file with these bytes, or its complaint without the folder's name.
std::string reading(const std::string& bytes)
{
    const ScratchFolder folder;
    const std::filesystem::path file = folder.write("my.txt", bytes);
    try {
        return read_text(file);
    } catch (const TextError& error) {
        const std::string message = error.what();
        return message.substr(message.find("my.txt"));
    }
}

}  // namespace

TEST_CASE("a text comes back as it is in the file")
{
    CHECK(reading("one\n\ntwo\n") == "one\n\ntwo\n");
    CHECK(reading("나는 학교에 간다") == "나는 학교에 간다");
    CHECK(reading("aaaaaaa") == "aaaaaaa");
}

TEST_CASE("a byte order mark is dropped and CRLF is read as LF")
{
    CHECK(reading("\xEF\xBB\xBFhello") == "hello");
    CHECK(reading("a\r\n\r\nb\r\n") == "a\n\nb\n");
    CHECK(reading("old\rMac\r") == "old\rMac\r");
    CHECK(reading("a\r\r\nb") == "a\r\nb");
}

TEST_CASE("a file that is missing or no file is refused by name")
{
    const ScratchFolder folder;
    const std::string name = folder.path().string();
    CHECK_THROWS_WITH_AS(read_text(folder.path() / "a.txt"),
                         (name + "/a.txt: no such file").c_str(), TextError);
    CHECK_THROWS_WITH_AS(read_text(folder.path()), (name + ": not a regular file").c_str(),
                         TextError);
}

TEST_CASE("an empty text or a single character is refused")
{
    CHECK(reading("") == "my.txt: empty");
    CHECK(reading("\xEF\xBB\xBF") == "my.txt: empty");
    CHECK(reading("x") == "my.txt: a single character: nothing can follow it");
    CHECK(reading("가") == "my.txt: a single character: nothing can follow it");
    CHECK(reading("\r\n") == "my.txt: a single character: nothing can follow it");
    CHECK(reading("xy") == "xy");
}

TEST_CASE("a binary file is refused with the position of its first zero byte")
{
    CHECK(reading({'\x7F', 'E', 'L', 'F', '\0', '\xFF', '\0'}) ==
          "my.txt: binary, not text: a zero byte at byte 4");
}

TEST_CASE("bytes that are not UTF-8 are refused with the position in the file")
{
    CHECK(reading("\xFF") == "my.txt: not UTF-8 at byte 0 (0xff)");
    CHECK(reading("\xEF\xBB\xBFok\r\n\xC3(") == "my.txt: not UTF-8 at byte 7 (0xc3)");
    CHECK(reading(std::string(1234, 'a') + "\xB0") == "my.txt: not UTF-8 at byte 1234 (0xb0)");
    CHECK(reading("caf\xE9") == "my.txt: not UTF-8 at byte 3 (0xe9)");           // Latin-1
    CHECK(reading("\xB0\xA1\xB3\xAA") == "my.txt: not UTF-8 at byte 0 (0xb0)");  // EUC-KR
    CHECK(reading("ab\xEA\xB0") == "my.txt: not UTF-8 at byte 2 (0xea)");        // cut off
}

TEST_CASE("overlong forms, surrogates and numbers above U+10FFFF are not UTF-8")
{
    for (const std::string bytes : {"\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xF0\x8F\xBF\xBF",
                                    "\xED\xA0\x80", "\xED\xBF\xBF", "\xF4\x90\x80\x80",
                                    "\xF5\x80\x80\x80", "\xF8\x88\x80\x80\x80", "\x80", "\xBF"}) {
        CAPTURE(bytes);
        std::size_t position = 0;
        CHECK_THROWS_AS(next_character(bytes, position), TextError);
        CHECK(position == 0);
    }
}

TEST_CASE("every character survives the way to UTF-8 and back")
{
    std::size_t wrong = 0;
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c == 0xD800) c = 0xE000;
        const std::string bytes = to_utf8(c);
        std::size_t position = 0;
        if (next_character(bytes, position) != c || position != bytes.size()) ++wrong;
    }
    CHECK(wrong == 0);
    CHECK(to_utf8(U'é') == "é");
    CHECK(to_utf8(U'한') == "한");
    CHECK(to_utf8(U'🙂') == "🙂");
    CHECK_THROWS_WITH_AS(to_utf8(0xDC00), "U+DC00 is not a character", TextError);
    CHECK_THROWS_AS(to_utf8(0x110000), TextError);
}

TEST_CASE("nothing is read behind the end of a text")
{
    std::size_t position = 2;
    CHECK_THROWS_AS(next_character("ab", position), std::out_of_range);
}

TEST_CASE("a text is split into characters of one to four bytes")
{
    CHECK(split_characters("a é가🙂") == std::vector<std::string>{"a", " ", "é", "가", "🙂"});
    CHECK(split_characters("").empty());
    CHECK_THROWS_WITH_AS(split_characters("a\xFF"), "not UTF-8 at byte 1 (0xff)", TextError);
}

TEST_CASE("words are in lower case and punctuation stands alone")
{
    using Words = std::vector<std::string>;
    CHECK(split_words("You say goodbye and I say hello.") ==
          Words{"you", "say", "goodbye", "and", "i", "say", "hello", "."});
    CHECK(split_words("\"I say: hello.\"") == Words{"\"", "i", "say", ":", "hello", ".", "\""});
    CHECK(split_words("don't 'quote' rock'n'roll dogs'") ==
          Words{"don't", "'", "quote", "'", "rock'n'roll", "dogs", "'"});
    CHECK(split_words("나는 학교에 간다.") == Words{"나는", "학교에", "간다", "."});
    CHECK(split_words("in 2024, well-known") == Words{"in", "2024", ",", "well", "-", "known"});
    CHECK(split_words(" \t\n\u3000").empty());
}

TEST_CASE("typographic signs are no letters")
{
    using Words = std::vector<std::string>;
    CHECK(split_words("“don’t” – stop…") == Words{"“", "don't", "”", "–", "stop", "…"});
    CHECK(split_words("早、晚。") == Words{"早", "、", "晚", "。"});
    CHECK(split_words("5€\u00A0or 3×4") == Words{"5", "€", "or", "3", "×", "4"});
    CHECK(split_words("so🙂nice") == Words{"so", "🙂", "nice"});
}

TEST_CASE("words can be read one at a time")
{
    const std::string text = " One two";
    std::size_t position = 0;
    CHECK(next_word(text, position) == "one");
    CHECK(position == 4);
    CHECK(next_word(text, position) == "two");
    CHECK(next_word(text, position).empty());
}

TEST_CASE("marks are told from words")
{
    for (const char* mark : {".", "'", "\u2014", "\u3002", ""}) CHECK(is_mark(mark));
    for (const char* word : {"a", "don't", "7", "\uB2EC"}) CHECK(!is_mark(word));
}

TEST_CASE("a mark is told from a word")
{
    CHECK(is_mark("."));
    CHECK(is_mark("…"));
    CHECK(is_mark("'"));
    CHECK_FALSE(is_mark("don't"));
    CHECK_FALSE(is_mark("7"));
    CHECK_FALSE(is_mark("나는"));
}

TEST_CASE("characters are counted and cut whole, not by bytes")
{
    CHECK(count_characters("") == 0);
    CHECK(count_characters("aé가😀") == 4);
    CHECK(beginning_of("aé가😀", 3) == "aé가");
    CHECK(beginning_of("aé가😀", 9) == "aé가😀");
    CHECK(beginning_of("abc", 0).empty());
}
