/// \file
/// How a checkpoint stands in its file: a header, a head in JSON (model, facts, the names and
/// shapes of the tensors), the numbers of the tensors in the same order, and a CRC-32 of all bytes
/// before it.
#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "tensor.hpp"

namespace unrolled::checkpoint_format {

static_assert(std::endian::native == std::endian::little, "checkpoints are little endian");

/// The first eight bytes of every checkpoint.
inline constexpr std::array<char, 8> magic = {'U', 'N', 'R', 'O', 'L', 'L', 'E', 'D'};
/// Of this format; a file of another version is refused.
inline constexpr std::uint32_t version = 1;

/// The first bytes of the file.
struct Header {
    std::array<char, 8> magic = checkpoint_format::magic;  ///< What file this is.
    std::uint32_t version = checkpoint_format::version;    ///< Of the format.
    std::uint32_t number_bytes = sizeof(Real);             ///< 4 for float, 8 for double.
    std::uint64_t file_bytes = 0;                          ///< All of it, the checksum too.
    std::uint64_t head_bytes = 0;                          ///< The JSON text.
};
static_assert(sizeof(Header) == 32);

using Checksum = std::uint32_t;  ///< A CRC-32.

}  // namespace unrolled::checkpoint_format
