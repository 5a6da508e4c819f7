#include "catalog.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "scratch_folder.hpp"

using namespace unrolled;
using namespace unrolled::learn;

namespace {

namespace fs = std::filesystem;

// What a refused request says.
std::string refusal(const std::function<void()>& request)
{
    try {
        request();
    } catch (const std::runtime_error& e) {
        return e.what();
    }
    return "";
}

const char* const two_rows = R"([
    {"number": "2.10", "name": "last", "title": "The last", "kind": "further", "points": 5,
     "minutes": 10, "difficulty": 3},
    {"number": "2.9", "name": "before_last", "title": "The one before", "kind": "core",
     "points": 10, "minutes": 20, "difficulty": 1}])";

struct Book {
    ScratchFolder folder;

    Book()
    {
        fs::create_directories(folder.path() / "exercises/02_rnn");
        folder.write("exercises/02_rnn/exercises.json", two_rows);
    }
    std::vector<Exercise> catalog() const
    {
        return read_catalog(folder.path());
    }
};

}  // namespace

TEST_CASE("exercises come in the order of their numbers, 2.10 after 2.9")
{
    const std::vector<Exercise> catalog = Book().catalog();
    REQUIRE(catalog.size() == 2);
    CHECK(catalog[0].id() == "2.9 before_last");
    CHECK(catalog[1].id() == "2.10 last");
    CHECK(catalog[1].points == 5);
    CHECK(catalog[1].answer() == fs::path("02_rnn/last.cpp"));
    CHECK(catalog[1].contract() == fs::path("exercises/02_rnn/last.hpp"));
}

TEST_CASE("an exercise is found by number, name or file")
{
    const std::vector<Exercise> catalog = Book().catalog();
    for (const char* word : {"2.10", "02.10", "last", "2.10 last", "my/02_rnn/last.cpp",
                             "exercises/02_rnn/last_test.cpp"}) {
        CAPTURE(word);
        CHECK(find(catalog, word).name == "last");
    }
}

TEST_CASE("what is not there is refused with the nearest name")
{
    const std::vector<Exercise> catalog = Book().catalog();
    CHECK(refusal([&] { find(catalog, "2.11"); }) ==
          "there is no exercise '2.11'; did you mean 2.10 last? (./unrolled list shows all)");
    CHECK(refusal([&] { find(catalog, "befor_last"); }) ==
          "there is no exercise 'befor_last'; did you mean 2.9 before_last? "
          "(./unrolled list shows all)");
    CHECK(refusal([&] {
              find(catalog, "my/03_bptt/last.cpp");
          }).starts_with("there is no exercise 'my/03_bptt/last.cpp'"));
}

TEST_CASE("a broken manifest is named")
{
    const Book book;
    const fs::path file = book.folder.write("exercises/02_rnn/exercises.json", "[{]");
    CHECK(refusal([&] { book.catalog(); }).starts_with(file.string() + ": "));
    book.folder.write("exercises/02_rnn/exercises.json", R"([{"number": "2.1"}])");
    CHECK(refusal([&] { book.catalog(); }).starts_with(file.string() + ": "));
}
