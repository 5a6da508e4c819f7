#include "safe_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace unrolled {
namespace {

void check(bool good)
{
    if (!good) throw std::system_error(errno, std::generic_category());
}

// A renamed file is safe only when its folder is on the disk too. Some file systems cannot do that
// for a folder; the file itself is complete either way, so a failure here is none.
void sync_folder(const std::filesystem::path& folder)
{
    const int descriptor = open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;
    fsync(descriptor);
    close(descriptor);
}

}  // namespace

SafeFile::SafeFile(const std::filesystem::path& file) : file_(file), temporary_(file)
{
    temporary_ += ".tmp";
    std::signal(SIGXFSZ, SIG_IGN);  // a file too large should be an error of write(), not the end
    if (exists(file) && !is_regular_file(file)) {
        throw std::runtime_error("not a regular file");
    }
    descriptor_ = open(temporary_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    check(descriptor_ >= 0);
}

SafeFile::~SafeFile()
{
    if (descriptor_ >= 0) close(descriptor_);
    if (!temporary_.empty()) unlink(temporary_.c_str());
}

void SafeFile::write(const void* bytes, std::size_t count)
{
    const char* rest = static_cast<const char*>(bytes);
    while (count > 0) {
        const ssize_t written = ::write(descriptor_, rest, count);
        if (written < 0 && errno == EINTR) continue;
        check(written >= 0);
        rest += written;
        count -= static_cast<std::size_t>(written);
    }
}

void SafeFile::commit()
{
    check(fsync(descriptor_) == 0);
    check(close(std::exchange(descriptor_, -1)) == 0);
    check(std::rename(temporary_.c_str(), file_.c_str()) == 0);
    temporary_.clear();
    sync_folder(file_.parent_path());
}

}  // namespace unrolled
