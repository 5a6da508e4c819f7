#include "head_maps.hpp"

#include <doctest/doctest.h>

#include "random_params.hpp"
#include "scratch_folder.hpp"

using namespace unrolled;
using namespace unrolled::self_attention;

namespace {

Params drawn_model()
{
    Random random(71);
    return randomised(
        zero_params({.n_vocab = 3, .D = 4, .layers = 2, .heads = 2}), random);
}

}  // namespace

TEST_CASE("the end of a line is a label that can be seen")
{
    CHECK(labels_of("a\n\uac00") ==
          std::vector<std::string>{"a", "\u21b5", "\uac00"});
}

TEST_CASE("a figure for each head, and one of what enters")
{
    const ScratchFolder folder;
    const Run run = forward(drawn_model(), {0, 1, 2});
    draw_heads(folder.path(), run, 1, {"a", "b", "c"});
    draw_embedding(folder.path() / "embedding.svg", run, {"a", "b", "c"});
    for (const char* name : {"head_1.svg", "head_2.svg", "embedding.svg"}) {
        CHECK(std::filesystem::exists(folder.path() / name));
    }
}

TEST_CASE("a layer that is not there and two texts at once are refused")
{
    const ScratchFolder folder;
    const Params p = drawn_model();
    CHECK_THROWS_AS(draw_heads(folder.path(), forward(p, {0}), 2, {"a"}),
                    std::out_of_range);
    CHECK_THROWS_WITH_AS(
        draw_heads(folder.path(), forward(p, {0, 1}, 2), 0, {"a"}),
        "heads of more than one sequence", ShapeError);
}
