#include "frames.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "captured_error.hpp"
#include "scratch_folder.hpp"

using namespace unrolled;

namespace {

StepThrough two_frames()
{
    return {.title = "Two frames",
            .frames = {{.title = "The input",
                        .nodes = {"x1", "x2"},
                        .equation = "",
                        .values = {{"x₁", "0.1"}, {"x₂", "0.2"}}},
                       {.title = "The state",
                        .nodes = {"h1"},
                        .equation = "2.3",
                        .values = {{"h₁", "0.3 -0.4"}}}}};
}

// What save_frames says of the two frames after `spoil`, behind the file's name.
std::string refusal(const std::function<void(StepThrough&)>& spoil)
{
    const ScratchFolder folder;
    StepThrough steps = two_frames();
    spoil(steps);
    const std::string message =
        error_of<std::invalid_argument>([&] { save_frames(folder.path() / "a.svg", steps); });
    const std::string file = (folder.path() / "a.frames.json").string();
    CHECK_FALSE(std::filesystem::exists(file));
    return message.starts_with(file) ? message.substr(file.size()) : message;
}

}  // namespace

TEST_CASE("frames stand beside their figure, in their order and the same every time")
{
    const ScratchFolder folder;
    save_frames(folder.path() / "two.svg", two_frames());
    const std::string text = folder.read("two.frames.json");
    const nlohmann::json saved = nlohmann::json::parse(text);
    CHECK(saved["title"] == "Two frames");
    REQUIRE(saved["frames"].size() == 2);
    CHECK(saved["frames"][0]["nodes"] == nlohmann::json{"x1", "x2"});
    CHECK(saved["frames"][0]["equation"] == "");
    CHECK(saved["frames"][1]["title"] == "The state");
    CHECK(saved["frames"][1]["equation"] == "2.3");
    CHECK(saved["frames"][1]["values"][0]["name"] == "h₁");
    CHECK(saved["frames"][1]["values"][0]["text"] == "0.3 -0.4");
    save_frames(folder.path() / "again" / "two.svg", two_frames());
    CHECK(folder.read("again/two.frames.json") == text);
}

TEST_CASE("steps without a title or a frame are refused")
{
    CHECK(refusal([](StepThrough& s) { s.title = ""; }) == ": the title is missing");
    CHECK(refusal([](StepThrough& s) { s.frames = {}; }) == ": the first frame is missing");
}

TEST_CASE("a frame that shows nothing is refused by its number")
{
    const auto in_second = [](auto member) {
        return refusal([&](StepThrough& s) { (s.frames[1].*member).clear(); });
    };
    CHECK(in_second(&Frame::title) == ", frame 2: its title is missing");
    CHECK(in_second(&Frame::nodes) == ", frame 2: a node is missing");
    CHECK(in_second(&Frame::values) == ", frame 2: a value is missing");
    CHECK(refusal([](StepThrough& s) { s.frames[0].nodes[1] = ""; }) ==
          ", frame 1: a node's id is missing");
    CHECK(refusal([](StepThrough& s) { s.frames[0].values[1].text = ""; }) ==
          ", frame 1: x₂ is missing");
    CHECK(refusal([](StepThrough& s) { s.frames[0].values[0].name = ""; }) ==
          ", frame 1: the name of a value is missing");
}
