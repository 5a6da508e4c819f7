#include "progress.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <chrono>
#include <cmath>

namespace unrolled {
namespace {

double seconds_now()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double>(now).count();
}

// A line that wraps could not be rewritten. One column stays free for the cursor.
std::size_t columns(std::FILE* out)
{
    winsize size = {};
    const bool known = ioctl(fileno(out), TIOCGWINSZ, &size) == 0 && size.ws_col > 1;
    return known ? size.ws_col - std::size_t{1} : 79;
}

}  // namespace

Progress::Progress(std::FILE* out) : Progress(out, isatty(fileno(out)) != 0, seconds_now) {}

Progress::Progress(std::FILE* out, bool terminal, Clock clock)
    : out_(out),
      terminal_(terminal),
      clock_(std::move(clock)),
      begin_(clock_()),
      next_(begin_ + (terminal ? 0.1 : 10))
{
}

Progress::~Progress()
{
    if (visible_) std::fputc('\n', out_);
}

bool Progress::due() const
{
    return clock_() >= next_;
}

void Progress::show(std::string_view line)
{
    next_ = clock_() + (terminal_ ? 0.1 : 10);
    if (terminal_) {
        fmt::print(out_, "\r{}\x1b[K", line.substr(0, columns(out_)));
        visible_ = true;
    } else {
        fmt::print(out_, "{}\n", line);
    }
    std::fflush(out_);
}

void Progress::clear()
{
    if (!visible_) return;
    fmt::print(out_, "\r\x1b[K");
    std::fflush(out_);
    visible_ = false;
}

std::string duration_text(double seconds)
{
    if (!(seconds < 1e9)) return "?:??";
    const auto total = static_cast<long>(std::lround(std::fmax(seconds, 0)));
    if (total < 3600) return fmt::format("{}:{:02}", total / 60, total % 60);
    return fmt::format("{}:{:02}:{:02}", total / 3600, total / 60 % 60, total % 60);
}

}  // namespace unrolled
