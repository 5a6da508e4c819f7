#include "own_prose.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <vector>

#include "text.hpp"

namespace unrolled {

namespace fs = std::filesystem;

std::string own_prose(const std::string& option)
{
    const char* book = std::getenv("UNROLLED_BOOK");
    if (book == nullptr) {
        throw std::invalid_argument(option +
                                    " FILE is needed, or the book's folder as UNROLLED_BOOK");
    }
    std::vector<fs::path> pages;
    for (const fs::path& chapter : fs::directory_iterator(fs::path(book) / "chapters")) {
        if (fs::exists(chapter / "chapter.md")) pages.push_back(chapter / "chapter.md");
    }
    std::ranges::sort(pages);
    std::string text;
    for (const fs::path& page : pages) text += read_text(page);
    return text;
}

}  // namespace unrolled
