/// \file
/// For tests: what a program says on standard error.
#pragma once

#include <unistd.h>

#include <cstdio>
#include <string>

namespace unrolled {

/// The text of a file from its beginning.
inline std::string file_text(std::FILE* file)
{
    std::fflush(file);
    std::rewind(file);
    std::string text;
    for (int c = std::fgetc(file); c != EOF; c = std::fgetc(file)) text += static_cast<char>(c);
    return text;
}

/// While one lives, standard error goes to a temporary file.
class CapturedStderr {
public:
    CapturedStderr() : file_(std::tmpfile()), old_(dup(STDERR_FILENO))
    {
        std::fflush(stderr);
        dup2(fileno(file_), STDERR_FILENO);
    }
    ~CapturedStderr()
    {
        std::fflush(stderr);
        dup2(old_, STDERR_FILENO);
        close(old_);
        std::fclose(file_);
    }
    CapturedStderr(const CapturedStderr&) = delete;
    CapturedStderr& operator=(const CapturedStderr&) = delete;

    /// What was written so far.
    std::string text() const
    {
        std::fflush(stderr);
        return file_text(file_);
    }

private:
    std::FILE* file_;
    int old_;
};

}  // namespace unrolled
