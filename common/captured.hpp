/// \file
/// For tests: what a program says.
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

/// While one lives, standard output or standard error goes to a temporary file.
class Captured {
public:
    /// \param stream stdout or stderr
    explicit Captured(std::FILE* stream)
        : stream_(stream), file_(std::tmpfile()), old_(dup(fileno(stream)))
    {
        std::fflush(stream_);
        dup2(fileno(file_), fileno(stream_));
    }
    ~Captured()
    {
        std::fflush(stream_);
        dup2(old_, fileno(stream_));
        close(old_);
        std::fclose(file_);
    }
    Captured(const Captured&) = delete;
    Captured& operator=(const Captured&) = delete;

    /// What was written so far.
    std::string text() const
    {
        std::fflush(stream_);
        return file_text(file_);
    }

private:
    std::FILE* stream_;
    std::FILE* file_;
    int old_;
};

}  // namespace unrolled
