#include "training.hpp"

#include <fmt/format.h>

#include <cmath>
#include <stdexcept>

#include "finite.hpp"
#include "loss_log.hpp"
#include "progress.hpp"
#include "stop_signal.hpp"

namespace unrolled {
namespace {

std::string progress_line(const Training& training, std::uint64_t made, double loss, double seconds)
{
    const double steps_per_second = static_cast<double>(made) / std::fmax(seconds, 1e-9);
    const double tokens_per_second =
        steps_per_second * static_cast<double>(training.tokens_per_step);
    const double left = static_cast<double>(training.steps - made) / steps_per_second;
    return fmt::format("step {} of {}  loss {:.3f}  perplexity {:.4g}  {:.0f} {}s/s  {} left",
                       training.steps_done + made, training.steps_done + training.steps, loss,
                       std::exp(loss), tokens_per_second, training.token, duration_text(left));
}

// The loss of one step, if all went well.
double finite_step(const Training& training, std::uint64_t step)
{
    double loss = 0;
    std::string fault;
    try {
        loss = training.step();
        if (!std::isfinite(loss)) fault = "the loss is not a finite number";
    } catch (const NotFinite& error) {
        fault = error.what();
    }
    // A weight that is not finite makes gradient and loss so: it is the one to be named.
    const std::string tensor = training.not_finite ? training.not_finite() : "";
    if (!tensor.empty()) fault = tensor + " holds a number that is not finite";
    if (fault.empty()) return loss;
    throw std::runtime_error(
        fmt::format("{} at step {}: a smaller --lr may help; nothing of it is saved", fault, step));
}

void print_sample(const Training& training, std::uint64_t step, Progress& progress)
{
    if (!training.sample) return;
    progress.clear();
    fmt::print(training.samples_to, "--- step {}\n{}\n", step, training.sample());
    std::fflush(training.samples_to);
}

bool every(std::uint64_t period, std::uint64_t step)
{
    return period != 0 && step % period == 0;
}

}  // namespace

TrainingLog train(const Training& training)
{
    const StopSignal stop;
    Progress progress(training.progress_to);
    LossLog log;
    std::uint64_t made = 0, saved = 0;
    const auto show = [&] {
        progress.show(progress_line(training, made, log.smoothed(), progress.elapsed()));
    };
    const auto save = [&] {
        if (training.save) training.save(training.steps_done + made);
        saved = made;
    };
    while (made < training.steps && !stop.requested()) {
        const std::uint64_t step = training.steps_done + made + 1;
        log.add(step, finite_step(training, step));
        ++made;
        if (progress.due()) show();
        if (every(training.save_every, step)) save();
        if (every(training.sample_every, step)) print_sample(training, step, progress);
    }
    if (made > 0) show();
    if (made > saved) save();
    log.finish();
    return {log.steps(), log.losses(), training.steps_done + made, made < training.steps,
            log.smoothed()};
}

}  // namespace unrolled
