/// \file
/// A line that says how far a long loop is.
#pragma once

#include <cstdio>
#include <functional>
#include <string>
#include <string_view>

namespace unrolled {

/// On a terminal one line that is rewritten in place ten times a second; in a file or a pipe a
/// plain line every ten seconds.
///
///     if (progress.due()) progress.show(fmt::format("step {}", step));
class Progress {
public:
    using Clock = std::function<double()>;  ///< Seconds since any moment.

    /// Looks itself whether `out` is a terminal.
    explicit Progress(std::FILE* out = stderr);
    /// With the caller's clock and word for it: for tests.
    Progress(std::FILE* out, bool terminal, Clock clock);
    /// Leaves the last line standing.
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// Is it time to show something? Cheap enough for every step.
    bool due() const;
    /// Show a line, due or not; the last one of a loop is always worth it.
    void show(std::string_view line);
    /// Take the line away, so that something else can be printed.
    void clear();
    /// Seconds since the beginning.
    double elapsed() const
    {
        return clock_() - begin_;
    }

private:
    std::FILE* out_;
    bool terminal_;
    Clock clock_;
    double begin_, next_;
    bool visible_ = false;
};

/// `0:42` or `1:02:03`; rounded to whole seconds.
std::string duration_text(double seconds);

}  // namespace unrolled
