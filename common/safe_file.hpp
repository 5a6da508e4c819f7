/// \file
/// Replace a file as a whole or not at all.
#pragma once

#include <cstddef>
#include <filesystem>

namespace unrolled {

/// A new content for `file`, written beside it (`file.tmp`). Only commit() puts it in place; until
/// then, and whatever goes wrong, the old file stays as it is and the new one is removed.
class SafeFile {
public:
    /// \throws std::system_error if it cannot be opened, std::runtime_error if `file` exists and is
    /// no regular file (root could replace a device)
    explicit SafeFile(const std::filesystem::path& file);
    ~SafeFile();
    SafeFile(const SafeFile&) = delete;
    SafeFile& operator=(const SafeFile&) = delete;

    /// \throws std::system_error, for a full disk too
    void write(const void* bytes, std::size_t count);
    /// Bring everything to the disk, then rename. \throws std::system_error
    void commit();

private:
    std::filesystem::path file_, temporary_;
    int descriptor_ = -1;
};

}  // namespace unrolled
