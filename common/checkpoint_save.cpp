#include <fmt/format.h>
#include <zlib.h>

#include <functional>
#include <system_error>

#include "checkpoint.hpp"
#include "checkpoint_format.hpp"
#include "finite.hpp"
#include "safe_file.hpp"

namespace unrolled {
namespace {

using namespace checkpoint_format;

// A run that diverged must not take the place of a good checkpoint.
void require_finite(const Checkpoint& checkpoint)
{
    for (const auto& [name, tensor] : checkpoint.tensors) {
        if (all_finite(tensor.numbers)) continue;
        throw CheckpointError(name + " holds a number that is not finite");
    }
}

std::string head_text(const Checkpoint& checkpoint)
{
    nlohmann::json tensors = nlohmann::json::array();
    for (const auto& [name, tensor] : checkpoint.tensors) {
        tensors.push_back({{"name", name}, {"shape", tensor.shape}});
    }
    return nlohmann::json{
        {"model", checkpoint.model}, {"facts", checkpoint.facts}, {"tensors", tensors}}
        .dump();
}

void write(const std::filesystem::path& file, const Checkpoint& checkpoint)
{
    const std::string head = head_text(checkpoint);
    Header header{.head_bytes = head.size()};
    header.file_bytes = sizeof(Header) + head.size() + sizeof(Checksum);
    for (const auto& [name, tensor] : checkpoint.tensors) {
        header.file_bytes += tensor.numbers.size_bytes();
    }
    SafeFile out(file);
    uLong sum = 0;
    const auto write_part = [&](const void* bytes, std::size_t count) {
        if (count == 0) return;  // zlib takes an empty part without an address for a new beginning
        sum = crc32_z(sum, static_cast<const Bytef*>(bytes), count);
        out.write(bytes, count);
    };
    write_part(&header, sizeof(header));
    write_part(head.data(), head.size());
    for (const auto& [name, tensor] : checkpoint.tensors) {
        write_part(tensor.numbers.data(), tensor.numbers.size_bytes());
    }
    const auto checksum = static_cast<Checksum>(sum);
    out.write(&checksum, sizeof(checksum));
    out.commit();
}

// Whatever goes wrong is told with the file's name, and whether there is still an old one.
void saving(const std::filesystem::path& file, const std::function<void()>& save)
{
    try {
        save();
    } catch (const std::exception& error) {
        std::error_code ignored;
        const bool kept = is_regular_file(file, ignored);
        throw CheckpointError(fmt::format("{}: not saved ({}){}", file.string(), error.what(),
                                          kept ? "; the checkpoint before is still there" : ""));
    }
}

}  // namespace

void require_savable(const std::filesystem::path& file)
{
    saving(file, [&] { const SafeFile probe(file); });
}

void save_checkpoint(const std::filesystem::path& file, const Checkpoint& checkpoint)
{
    saving(file, [&] {
        require_finite(checkpoint);
        write(file, checkpoint);
    });
}

}  // namespace unrolled
