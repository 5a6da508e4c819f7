#include "own_prose.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <optional>
#include <stdexcept>

#include "scratch_folder.hpp"

using namespace unrolled;

namespace {

// UNROLLED_BOOK as long as one lives; nothing where there is no name.
class Book {
public:
    explicit Book(const char* name)
    {
        if (const char* old = std::getenv("UNROLLED_BOOK")) old_ = old;
        set(name);
    }
    ~Book()
    {
        set(old_ ? old_->c_str() : nullptr);
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

private:
    static void set(const char* name)
    {
        name == nullptr ? unsetenv("UNROLLED_BOOK") : setenv("UNROLLED_BOOK", name, 1);
    }

    std::optional<std::string> old_;
};

}  // namespace

TEST_CASE("the pages of all chapters follow each other in order")
{
    const ScratchFolder folder;
    for (const char* chapter : {"02_two", "01_one", "03_none"}) {
        std::filesystem::create_directories(folder.path() / "chapters" / chapter);
    }
    folder.write("chapters/02_two/chapter.md", "the second page\n");
    folder.write("chapters/01_one/chapter.md", "the first page\n");
    const Book book(folder.path().c_str());
    CHECK(own_prose("--text") == "the first page\nthe second page\n");
}

TEST_CASE("without the book's folder the option is asked for")
{
    const Book book(nullptr);
    CHECK_THROWS_WITH_AS(own_prose("--text"),
                         "--text FILE is needed, or the book's folder as UNROLLED_BOOK",
                         std::invalid_argument);
}
