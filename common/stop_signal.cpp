#include "stop_signal.hpp"

namespace unrolled {
namespace {

volatile std::sig_atomic_t requests = 0;

extern "C" void request_stop(int signal)
{
    if (requests != 0) {
        std::signal(signal, SIG_DFL);
        std::raise(signal);  // takes effect when this handler returns
    }
    requests = 1;
}

}  // namespace

StopSignal::StopSignal()
{
    requests = 0;
    struct sigaction action = {};
    action.sa_handler = request_stop;
    action.sa_flags = SA_RESTART;  // a write to the disk goes on
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, &old_interrupt_);
    sigaction(SIGTERM, &action, &old_terminate_);
}

StopSignal::~StopSignal()
{
    sigaction(SIGINT, &old_interrupt_, nullptr);
    sigaction(SIGTERM, &old_terminate_, nullptr);
}

bool StopSignal::requested() const
{
    return requests != 0;
}

}  // namespace unrolled
