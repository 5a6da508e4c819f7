#include "run_text.hpp"

#include <algorithm>
#include <cstdlib>

namespace unrolled::lstm {

namespace fs = std::filesystem;

std::string own_prose()
{
    const char* book = std::getenv("UNROLLED_BOOK");
    if (book == nullptr) {
        throw std::invalid_argument(
            "--text FILE is needed, or the book's folder as UNROLLED_BOOK");
    }
    const fs::path chapters = fs::path(book) / "chapters";
    std::vector<fs::path> pages;
    for (const fs::path& chapter : fs::directory_iterator(chapters)) {
        if (fs::exists(chapter / "chapter.md")) {
            pages.push_back(chapter / "chapter.md");
        }
    }
    std::ranges::sort(pages);
    std::string text;
    for (const fs::path& page : pages) text += read_text(page);
    return text;
}

std::size_t count_characters(std::string_view text)
{
    const auto begins = [](char byte) { return (byte & 0xC0) != 0x80; };
    return static_cast<std::size_t>(std::ranges::count_if(text, begins));
}

std::string beginning_of(const std::string& text, std::size_t count)
{
    std::size_t position = 0;
    for (std::size_t i = 0; i < count && position < text.size(); ++i) {
        next_character(text, position);
    }
    return text.substr(0, position);
}

}  // namespace unrolled::lstm
