#include "solved.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

#include "answer_file.hpp"
#include "files.hpp"
#include "scratch_folder.hpp"

using namespace unrolled;
using namespace unrolled::learn;

namespace {

namespace fs = std::filesystem;

const Exercise exercise = {
    .number = "2.6", .name = "leaky_step", .title = "", .chapter = "02_rnn", .kind = "core"};
const std::string stub = "int f()\n{\n    throw Todo(\"2.6 leaky_step\");\n}\n";

struct SmallDesk {
    ScratchFolder folder;
    Places places = {folder.path(), folder.path() / "build", folder.path() / "my"};
    fs::path answer = places.my / exercise.answer();

    SmallDesk()
    {
        write_file(places.root / exercise.stub(), stub);
    }
};

}  // namespace

TEST_CASE("an answer goes from not started over in work to passed")
{
    const SmallDesk desk;
    CHECK(Solved(desk.places).state(exercise) == State::not_started);
    write_file(desk.answer, stub);
    CHECK(Solved(desk.places).state(exercise) == State::not_started);
    write_file(desk.answer, "int f() { return 1; }\n");
    CHECK(Solved(desk.places).state(exercise) == State::in_work);
    Solved(desk.places).remember(exercise, true);
    CHECK(Solved(desk.places).state(exercise) == State::passed);
}

TEST_CASE("an answer that was changed after it passed is in work again")
{
    const SmallDesk desk;
    write_file(desk.answer, "int f() { return 1; }\n");
    Solved(desk.places).remember(exercise, true);
    write_file(desk.answer, "int f() { return 2; }\n");
    CHECK(Solved(desk.places).state(exercise) == State::in_work);
    write_file(desk.answer, "int f() { return 1; }\n");
    CHECK(Solved(desk.places).state(exercise) == State::passed);
    Solved(desk.places).remember(exercise, false);
    CHECK(Solved(desk.places).state(exercise) == State::in_work);
}

TEST_CASE("a damaged progress file is named, not overwritten")
{
    const SmallDesk desk;
    write_file(desk.places.my / "progress.json", "{\"passed\": ");
    CHECK_THROWS_AS(Solved{desk.places}, std::runtime_error);
    CHECK(read_file(desk.places.my / "progress.json") == "{\"passed\": ");
}

TEST_CASE("the answer is copied from the stub once, and said so")
{
    const SmallDesk desk;
    const std::vector<std::string> notes = provide_answer(desk.places, exercise);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].starts_with("exercises/02_rnn/leaky_step.cpp was copied to "));
    CHECK(read_file(desk.answer) == stub);
    write_file(desk.answer, "my work\n");
    CHECK(provide_answer(desk.places, exercise).empty());
    CHECK(read_file(desk.answer) == "my work\n");
}

TEST_CASE("who has edited the stub is told so, and keeps the work")
{
    const SmallDesk desk;
    write_file(desk.places.root / exercise.stub(), "int f() { return 1; }\n");
    const std::vector<std::string> first = provide_answer(desk.places, exercise);
    REQUIRE(first.size() == 1);
    CHECK(first[0].ends_with("with your changes; from now on, write there"));
    CHECK(read_file(desk.answer) == "int f() { return 1; }\n");
    const std::vector<std::string> later = provide_answer(desk.places, exercise);
    REQUIRE(later.size() == 1);
    CHECK(later[0].starts_with("exercises/02_rnn/leaky_step.cpp was edited, but it is the book's"));
}
