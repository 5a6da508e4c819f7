#include <fmt/format.h>
#include <zlib.h>

#include <cerrno>
#include <cstring>
#include <fstream>

#include "checkpoint.hpp"
#include "checkpoint_format.hpp"

namespace unrolled {
namespace {

using namespace checkpoint_format;
using nlohmann::json;

[[noreturn]] void refuse(const std::string& reason)
{
    throw CheckpointError(reason);
}

void read(std::ifstream& in, void* bytes, std::size_t count)
{
    const bool whole(in.read(static_cast<char*>(bytes), static_cast<std::streamsize>(count)));
    if (!whole) refuse("cannot be read to its end");
}

// Is this one of our files, whole, and can this program use it?
Header read_header(std::ifstream& in, std::uint64_t file_bytes)
{
    Header header;
    if (file_bytes < sizeof(header)) refuse("not a checkpoint: it is too short");
    read(in, &header, sizeof(header));
    if (header.magic != magic) refuse("not a checkpoint of this book");
    if (header.version != version) {
        refuse(fmt::format("of format {}, this program reads format {}", header.version, version));
    }
    if (header.file_bytes != file_bytes) {
        refuse(fmt::format("truncated or damaged: it should have {} bytes and has {}",
                           header.file_bytes, file_bytes));
    }
    return header;
}

// From the first byte to the last, before anything in the file is believed.
void require_checksum(std::ifstream& in, std::uint64_t file_bytes)
{
    in.seekg(0);
    std::vector<char> buffer(1 << 16);
    uLong sum = 0;
    for (std::uint64_t rest = file_bytes - sizeof(Checksum); rest > 0;) {
        const std::size_t count = std::min<std::uint64_t>(rest, buffer.size());
        read(in, buffer.data(), count);
        sum = crc32_z(sum, reinterpret_cast<const Bytef*>(buffer.data()), count);
        rest -= count;
    }
    Checksum expected = 0;
    read(in, &expected, sizeof(expected));
    if (sum != expected) refuse("damaged: its checksum is wrong");
    in.seekg(sizeof(Header));
}

json read_head(std::ifstream& in, const Header& header)
{
    if (header.head_bytes > header.file_bytes - sizeof(Header) - sizeof(Checksum)) {
        refuse("damaged: its head is longer than the file");
    }
    std::string text(header.head_bytes, '\0');
    read(in, text.data(), text.size());
    return json::parse(text);
}

SavedTensor read_tensor(std::ifstream& in, const json& entry, std::uint64_t& rest)
{
    SavedTensor tensor{entry.at("shape"), {}};
    std::size_t count = 1;
    for (const std::size_t size : tensor.shape) {
        if (size != 0 && count > rest / size) refuse("damaged: a tensor is longer than the file");
        count *= size;
    }
    if (count > rest / sizeof(Real)) refuse("damaged: a tensor is longer than the file");
    rest -= count * sizeof(Real);
    tensor.own = std::make_unique_for_overwrite<Real[]>(count);
    tensor.numbers = {tensor.own.get(), count};
    read(in, tensor.own.get(), count * sizeof(Real));
    return tensor;
}

Checkpoint read_checkpoint(std::ifstream& in, const std::string& model)
{
    const std::uint64_t file_bytes = static_cast<std::uint64_t>(in.seekg(0, std::ios::end).tellg());
    in.seekg(0);
    const Header header = read_header(in, file_bytes);
    require_checksum(in, file_bytes);
    if (header.number_bytes != sizeof(Real)) {
        refuse(fmt::format("holds numbers of {} bytes, this program computes with {}",
                           header.number_bytes, sizeof(Real)));
    }
    const json head = read_head(in, header);
    Checkpoint checkpoint{head.at("model"), head.at("facts"), {}};
    if (checkpoint.model != model) {
        refuse(fmt::format("of another model: {}, expected {}", checkpoint.model, model));
    }
    std::uint64_t rest = file_bytes - sizeof(Header) - header.head_bytes - sizeof(Checksum);
    for (const json& entry : head.at("tensors")) {
        checkpoint.tensors[entry.at("name")] = read_tensor(in, entry, rest);
    }
    if (rest != 0) refuse("damaged: bytes behind the last tensor");
    return checkpoint;
}

}  // namespace

Checkpoint load_checkpoint(const std::filesystem::path& file, const std::string& model)
{
    try {
        errno = 0;
        if (is_directory(file)) refuse("a folder, not a checkpoint");
        std::ifstream in(file, std::ios::binary);
        if (!in) refuse(fmt::format("cannot be opened ({})", std::strerror(errno)));
        Checkpoint checkpoint = read_checkpoint(in, model);
        checkpoint.file = file;
        return checkpoint;
    } catch (const CheckpointError& error) {
        throw CheckpointError(fmt::format("{}: {}", file.string(), error.what()));
    } catch (const json::exception&) {
        throw CheckpointError(file.string() + ": damaged: its head cannot be read");
    }
}

}  // namespace unrolled
