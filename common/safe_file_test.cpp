#include "safe_file.hpp"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <system_error>

#include "captured_error.hpp"
#include "checkpoint_sample.hpp"
#include "scratch_folder.hpp"

using namespace unrolled;

namespace {

// While one lives, no file may grow beyond `bytes`: what a full disk is like.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &old_);
        const rlimit limit = {bytes, old_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &old_);
    }

private:
    rlimit old_ = {};
};

// While one lives, the program has not the rights of root, for whom no folder is read-only.
class OrdinaryUser {
public:
    OrdinaryUser() : old_(geteuid())
    {
        if (old_ == 0) REQUIRE(seteuid(65534) == 0);
    }
    ~OrdinaryUser()
    {
        CHECK(seteuid(old_) == 0);
    }

private:
    uid_t old_;
};

std::string saving(const std::filesystem::path& file)
{
    return error_of<CheckpointError>([&] { save_pair(file, sample_pair(2)); });
}

const std::string kept = "; the checkpoint before is still there";

}  // namespace

TEST_CASE("the old file stays until the new one is committed")
{
    const ScratchFolder folder;
    const std::filesystem::path file = folder.write("f", "old");
    {
        SafeFile out(file);
        out.write("new", 3);
        CHECK(folder.read("f") == "old");
        out.commit();
        CHECK(folder.read("f") == "new");
    }
    CHECK(folder.read("f") == "new");
    CHECK_FALSE(exists(folder.path() / "f.tmp"));
}

TEST_CASE("a file that is not committed leaves nothing behind")
{
    const ScratchFolder folder;
    {
        SafeFile out(folder.path() / "f");
        out.write("new", 3);
    }
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("what a broken run left behind is overwritten")
{
    const ScratchFolder folder;
    folder.write("f.tmp", "a long rest of a run that was killed");
    SafeFile out(folder.path() / "f");
    out.write("new", 3);
    out.commit();
    CHECK(folder.read("f") == "new");
}

TEST_CASE("a full disk at any byte keeps the old checkpoint")
{
    const ScratchFolder folder;
    const std::filesystem::path file = folder.path() / "a.ckpt";
    save_pair(file, sample_pair(1));
    const std::string old = folder.read("a.ckpt");
    for (rlim_t limit = 0; limit < old.size(); ++limit) {
        CAPTURE(limit);
        std::string message;
        {
            const FileSizeLimit full_disk(limit);
            message = saving(file);
        }
        CHECK(message == file.string() + ": not saved (File too large)" + kept);
        CHECK(folder.read("a.ckpt") == old);
        CHECK_FALSE(exists(folder.path() / "a.ckpt.tmp"));
    }
    CHECK(saving(file) == "no exception");
}

TEST_CASE("a full disk at the first checkpoint leaves no half file")
{
    const ScratchFolder folder;
    {
        const FileSizeLimit full_disk(100);
        CHECK(saving(folder.path() / "a.ckpt") ==
              folder.path().string() + "/a.ckpt: not saved (File too large)");
    }
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a read-only folder keeps the old checkpoint")
{
    const ScratchFolder folder;
    const std::filesystem::path file = folder.path() / "a.ckpt";
    save_pair(file, sample_pair(1));
    REQUIRE(chmod(folder.path().c_str(), 0555) == 0);
    std::string message;
    {
        const OrdinaryUser user;
        message = saving(file);
    }
    REQUIRE(chmod(folder.path().c_str(), 0755) == 0);
    CHECK(message == file.string() + ": not saved (Permission denied)" + kept);
    CHECK(load_pair(file).W == sample_pair(1).W);
}

TEST_CASE("a folder that does not exist or is a file is named")
{
    const ScratchFolder folder;
    folder.write("file", "no folder");
    const std::string name = folder.path().string();
    CHECK(saving(folder.path() / "none" / "a.ckpt") ==
          name + "/none/a.ckpt: not saved (No such file or directory)");
    CHECK(
        saving(folder.path() / "file" / "a.ckpt").starts_with(name + "/file/a.ckpt: not saved ("));
    CHECK(saving(folder.path()) == name + ": not saved (not a regular file)");
}

TEST_CASE("whether a file can be saved is known before, and asking changes nothing")
{
    const ScratchFolder folder;
    const std::filesystem::path file = folder.path() / "a.ckpt";
    require_savable(file);
    CHECK(std::filesystem::is_empty(folder.path()));
    save_pair(file, sample_pair(1));
    require_savable(file);
    CHECK(load_pair(file).W == sample_pair(1).W);
    CHECK(error_of<CheckpointError>([&] { require_savable(folder.path() / "none" / "a.ckpt"); }) ==
          folder.path().string() + "/none/a.ckpt: not saved (No such file or directory)");
}

TEST_CASE("a device is never replaced by a file")
{
    CHECK(saving("/dev/null") == "/dev/null: not saved (not a regular file)");
    CHECK(std::filesystem::is_character_file("/dev/null"));
}
