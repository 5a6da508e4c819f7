/// \file
/// Running another program within limits.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace unrolled::learn {

/// 0 is no limit.
struct Limits {
    unsigned cpu_seconds = 0;
    unsigned wall_seconds = 0;
    std::size_t memory_bytes = 0;  ///< Of address space.
    std::size_t output_bytes =
        1 << 20;  ///< What is kept of the output; the rest is read and dropped.
};

/// How a program ended.
struct Ended {
    int status = 0;        ///< Its exit status, if it ended by itself.
    int signal = 0;        ///< The signal that ended it, or 0.
    bool stopped = false;  ///< It was stopped because its time was up.
    std::string output;    ///< Standard output and error, as they came.

    bool well() const
    {
        return status == 0 && signal == 0;
    }
};

/// Run a program in a folder, with nothing on its standard input. \throws std::runtime_error if it
/// cannot be started
Ended run_child(const std::vector<std::string>& command, const std::filesystem::path& folder,
                const Limits& limits = {});

}  // namespace unrolled::learn
