#include "checkpoint.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "captured_error.hpp"
#include "checkpoint_sample.hpp"
#include "scratch_folder.hpp"

using namespace unrolled;

TEST_CASE("what was saved comes back")
{
    const ScratchFolder folder;
    const TwoTensors pair = sample_pair(0.5);
    save_pair(folder.path() / "a.ckpt", pair);

    const Checkpoint loaded = load_checkpoint(folder.path() / "a.ckpt", "pair");
    CHECK(loaded.model == "pair");
    CHECK(loaded.facts.at("step") == 12);
    CHECK(loaded.facts.at("vocabulary") == " abc가");
    CHECK(loaded.file == folder.path() / "a.ckpt");
    TwoTensors back{zeros<Matrix>(2, 3), zeros<Vector>(4)};
    loaded.get("params", back);
    CHECK(back.W == pair.W);
    CHECK(back.b == pair.b);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "a.ckpt.tmp"));
}

TEST_CASE("nested structs are saved under names with dots")
{
    const ScratchFolder folder;
    const TwoTensors pair = sample_pair(1);
    Checkpoint checkpoint{"pair", {}, {}};
    checkpoint.put("params", pair);
    checkpoint.put("adam.means", pair);
    CHECK(checkpoint.tensors.contains("adam.means.W"));
    save_checkpoint(folder.path() / "a.ckpt", checkpoint);
    CHECK(load_checkpoint(folder.path() / "a.ckpt", "pair").tensors.size() == 4);
}

TEST_CASE("empty tensors and no tensors at all can be saved")
{
    const ScratchFolder folder;
    const TwoTensors nothing{zeros<Matrix>(0, 3), zeros<Vector>(0)};
    save_pair(folder.path() / "a.ckpt", nothing);
    TwoTensors back{zeros<Matrix>(0, 3), zeros<Vector>(0)};
    CHECK_NOTHROW(load_checkpoint(folder.path() / "a.ckpt", "pair").get("params", back));
    save_checkpoint(folder.path() / "b.ckpt", {"pair", {}, {}});
    CHECK(load_checkpoint(folder.path() / "b.ckpt", "pair").tensors.empty());
}

TEST_CASE("a later checkpoint takes the place of the first")
{
    const ScratchFolder folder;
    save_pair(folder.path() / "a.ckpt", sample_pair(1));
    save_pair(folder.path() / "a.ckpt", sample_pair(2));
    CHECK(load_pair(folder.path() / "a.ckpt").W == sample_pair(2).W);
}

TEST_CASE("another shape is refused and nothing is filled in")
{
    const ScratchFolder folder;
    const std::filesystem::path file = folder.path() / "a.ckpt";
    save_pair(file, sample_pair(1));
    const Checkpoint loaded = load_checkpoint(file, "pair");
    TwoTensors other{zeros<Matrix>(2, 3), zeros<Vector>(5)};
    CHECK(error_of<CheckpointError>([&] { loaded.get("params", other); }) ==
          file.string() + ": params.b has shape (4), expected (5)");
    CHECK(other.W == zeros<Matrix>(2, 3));
    TwoTensors transposed{zeros<Matrix>(3, 2), zeros<Vector>(4)};
    CHECK_THROWS_AS(loaded.get("params", transposed), CheckpointError);
}

TEST_CASE("a tensor that is not there is named")
{
    const ScratchFolder folder;
    const std::filesystem::path file = folder.path() / "a.ckpt";
    save_pair(file, sample_pair(1));
    TwoTensors pair = sample_pair(0);
    CHECK(error_of<CheckpointError>([&] { load_checkpoint(file, "pair").get("adam", pair); }) ==
          file.string() + ": has no tensor adam.W");
}

TEST_CASE("another model's checkpoint is refused by name")
{
    const ScratchFolder folder;
    const std::filesystem::path file = folder.path() / "a.ckpt";
    save_pair(file, sample_pair(1));
    CHECK(error_of<CheckpointError>([&] { load_checkpoint(file, "character RNN"); }) ==
          file.string() + ": of another model: pair, expected character RNN");
}

TEST_CASE("a model with a number that is not finite does not replace a good checkpoint")
{
    const ScratchFolder folder;
    const std::filesystem::path file = folder.path() / "a.ckpt";
    save_pair(file, sample_pair(1));
    for (const Real bad :
         {std::numeric_limits<Real>::quiet_NaN(), -std::numeric_limits<Real>::infinity()}) {
        TwoTensors diverged = sample_pair(2);
        diverged.W(1, 2) = bad;
        CHECK(error_of<CheckpointError>([&] { save_pair(file, diverged); }) ==
              file.string() +
                  ": not saved (params.W holds a number that is not finite); the "
                  "checkpoint before is still there");
        CHECK(load_pair(file).W == sample_pair(1).W);
    }
}

TEST_CASE("facts that are not UTF-8 are an error of the checkpoint")
{
    const ScratchFolder folder;
    Checkpoint checkpoint{"pair", {{"text", "\xFF"}}, {}};
    CHECK_THROWS_AS(save_checkpoint(folder.path() / "a.ckpt", checkpoint), CheckpointError);
    CHECK(std::filesystem::is_empty(folder.path()));
}
