/// \file
/// Ctrl-C as a polite request.
#pragma once

#include <csignal>

namespace unrolled {

/// While one lives, the first SIGINT (Ctrl-C) or SIGTERM only sets a flag, so that a loop can
/// finish what it has in hand; the second ends the program at once, as usual. One at a time.
class StopSignal {
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

    /// Has a signal come?
    bool requested() const;

private:
    struct sigaction old_interrupt_ = {}, old_terminate_ = {};
};

}  // namespace unrolled
