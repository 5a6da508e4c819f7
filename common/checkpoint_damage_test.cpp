#include <doctest/doctest.h>

#include "captured_error.hpp"
#include "checkpoint_sample.hpp"
#include "scratch_folder.hpp"

using namespace unrolled;

namespace {

// Why a file with these bytes is not loaded, without its name, which every message begins with.
std::string refusal(const ScratchFolder& folder, const std::string& bytes)
{
    const std::filesystem::path file = folder.write("damaged.ckpt", bytes);
    std::string message = error_of<CheckpointError>([&] { load_checkpoint(file, "pair"); });
    if (!message.starts_with(file.string() + ": ")) return message;
    return message.substr(file.string().size() + 2);
}

std::string sound_bytes(const ScratchFolder& folder)
{
    save_pair(folder.path() / "sound.ckpt", sample_pair(1));
    return folder.read("sound.ckpt");
}

}  // namespace

TEST_CASE("a checkpoint cut off at any length is refused")
{
    const ScratchFolder folder;
    const std::string bytes = sound_bytes(folder);
    REQUIRE(refusal(folder, bytes) == "no exception");
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        CAPTURE(length);
        const std::string why = refusal(folder, bytes.substr(0, length));
        CHECK(why.starts_with(length < 32 ? "not a checkpoint: it is too short"
                                          : "truncated or damaged: it should have "));
    }
    CHECK(refusal(folder, bytes + '\0').starts_with("truncated or damaged"));
}

TEST_CASE("a checkpoint with any byte changed is refused")
{
    const ScratchFolder folder;
    const std::string bytes = sound_bytes(folder);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        for (const int flip : {0x01, 0x80, 0xFF}) {
            CAPTURE(i);
            std::string damaged = bytes;
            damaged[i] = static_cast<char>(damaged[i] ^ flip);
            const std::string why = refusal(folder, damaged);
            CHECK(why != "no exception");
            if (i >= 24) CHECK(why == "damaged: its checksum is wrong");
        }
    }
}

TEST_CASE("a foreign file is refused")
{
    const ScratchFolder folder;
    CHECK(refusal(folder, std::string(1000, 'x')) == "not a checkpoint of this book");
    CHECK(refusal(folder, "") == "not a checkpoint: it is too short");
    CHECK(error_of<CheckpointError>([&] { load_checkpoint(folder.path(), "pair"); }) ==
          folder.path().string() + ": a folder, not a checkpoint");
    CHECK(error_of<CheckpointError>([&] { load_checkpoint(folder.path() / "none", "pair"); }) ==
          folder.path().string() + "/none: cannot be opened (No such file or directory)");
}

TEST_CASE("a checkpoint of another format or number type is refused")
{
    const ScratchFolder folder;
    std::string bytes = sound_bytes(folder);
    bytes[8] = 2;
    CHECK(refusal(folder, bytes) == "of format 2, this program reads format 1");
}
