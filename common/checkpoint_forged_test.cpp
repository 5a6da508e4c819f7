// Files whose checksum is right and whose content is not: written by another build, or by hand.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <zlib.h>

#include <cstring>

#include "captured_error.hpp"
#include "checkpoint_format.hpp"
#include "checkpoint_sample.hpp"
#include "scratch_folder.hpp"

using namespace unrolled;
using namespace checkpoint_format;

namespace {

std::string bytes_of(const auto& object)
{
    return {reinterpret_cast<const char*>(&object), sizeof(object)};
}

std::string complaint(Header header, const std::string& head, const std::string& numbers)
{
    header.file_bytes = sizeof(header) + head.size() + numbers.size() + sizeof(Checksum);
    std::string bytes = bytes_of(header) + head + numbers;
    const uLong sum = crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
    bytes += bytes_of(static_cast<Checksum>(sum));

    const ScratchFolder folder;
    const std::filesystem::path file = folder.write("forged.ckpt", bytes);
    std::string message = error_of<CheckpointError>([&] { load_checkpoint(file, "pair"); });
    if (!message.starts_with(file.string() + ": ")) return message;
    return message.substr(file.string().size() + 2);
}

std::string complaint(const std::string& head, const std::string& numbers)
{
    return complaint({.head_bytes = head.size()}, head, numbers);
}

std::string head_with(const std::string& tensors)
{
    return R"({"model": "pair", "facts": {}, "tensors": [)" + tensors + "]}";
}

const std::string two_numbers = std::string(2 * sizeof(Real), '\0');

}  // namespace

TEST_CASE("a well made file is accepted")
{
    CHECK(complaint(head_with(R"({"name": "x", "shape": [2]})"), two_numbers) == "no exception");
    CHECK(complaint(head_with(""), "") == "no exception");
}

TEST_CASE("numbers of another type are refused")
{
    const std::uint32_t other = sizeof(Real) == 8 ? 4 : 8;
    const std::string head = head_with("");
    CHECK(complaint({.number_bytes = other, .head_bytes = head.size()}, head, "") ==
          fmt::format("holds numbers of {} bytes, this program computes with {}", other,
                      sizeof(Real)));
}

TEST_CASE("a head that is no JSON or lacks something is refused")
{
    for (const std::string head :
         {"", "{", "[]", "{}", R"({"model": 7, "facts": {}, "tensors": []})",
          R"({"model": "pair", "tensors": []})"}) {
        CAPTURE(head);
        CHECK(complaint(head, "") == "damaged: its head cannot be read");
    }
    CHECK(complaint(head_with(R"({"shape": [2]})"), two_numbers) ==
          "damaged: its head cannot be read");
}

TEST_CASE("a head longer than the file is refused before memory is taken")
{
    for (const std::uint64_t size : {std::uint64_t{1000}, UINT64_MAX}) {
        CHECK(complaint({.head_bytes = size}, head_with(""), "") ==
              "damaged: its head is longer than the file");
    }
}

TEST_CASE("shapes that do not fit the file are refused before memory is taken")
{
    for (const std::string shape : {"[3]", "[2, 2]", "[9223372036854775808, 2]",
                                    "[4294967296, 4294967296]", "[2305843009213693952]"}) {
        CAPTURE(shape);
        CHECK(complaint(head_with(fmt::format(R"({{"name": "x", "shape": {}}})", shape)),
                        two_numbers) == "damaged: a tensor is longer than the file");
    }
    CHECK(complaint(head_with(R"({"name": "x", "shape": [1]})"), two_numbers) ==
          "damaged: bytes behind the last tensor");
}
