#include "files.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "safe_file.hpp"

namespace unrolled::learn {

namespace fs = std::filesystem;

std::string read_file(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    if (!in || !(text << in.rdbuf() || in.peek() == EOF)) {
        throw std::runtime_error("cannot read " + file.string());
    }
    return text.str();
}

void write_file(const fs::path& file, const std::string& text)
{
    if (file.has_parent_path()) fs::create_directories(file.parent_path());
    SafeFile out(file);
    out.write(text.data(), text.size());
    out.commit();
}

std::string fingerprint(const std::string& text)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return fmt::format("{:016x}", hash);
}

}  // namespace unrolled::learn
