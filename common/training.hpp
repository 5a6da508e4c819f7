/// \file
/// The loop that all real runs share: progress, samples, Ctrl-C, checkpoints.
#pragma once

#include <cstdint>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace unrolled {

/// What the loop needs to know of a model. The loop owns no model: everything is a callable.
struct Training {
    std::uint64_t steps_done = 0;       ///< Steps made before this run (resumed training).
    std::uint64_t steps = 0;            ///< Steps to make now.
    std::uint64_t tokens_per_step = 0;  ///< For the speed: T N.
    std::uint64_t sample_every = 0;     ///< Print a sample after so many steps; 0 is never.
    std::uint64_t save_every = 500;     ///< Save a checkpoint after so many steps; 0 is at the end.
    /// One training step; returns the loss in nats per predicted token.
    std::function<double()> step;
    /// The name of a tensor of the model with a number that is not finite ("params.W_xh"), or
    /// empty; asked after every step. May be left out.
    std::function<std::string()> not_finite;
    /// Text written by the model as it is now; may be left out.
    std::function<std::string()> sample;
    /// Save a checkpoint; the argument is the number of steps made since the beginning. May be left
    /// out.
    std::function<void(std::uint64_t)> save;
    std::string token = "character";  ///< What the speed counts.
    std::FILE* samples_to = stdout;   ///< Samples are what a run writes,
    std::FILE* progress_to = stderr;  ///< progress is what it says meanwhile.
};

/// What happened.
struct TrainingLog {
    std::vector<double> steps;     ///< Number of the step, thinned to less than 2000 points.
    std::vector<double> losses;    ///< Mean loss since the point before, nats per token.
    std::uint64_t steps_done = 0;  ///< Since the beginning, resumed runs included.
    bool interrupted = false;      ///< Ctrl-C: the last step was finished and saved.
    double final_loss = 0;         ///< Smoothed as by LossLog.
};

/// Run the loop. On a terminal a progress line is rewritten in place (step, loss, perplexity,
/// characters per second, time left); elsewhere a line is printed now and then. Ctrl-C (SIGINT) and
/// SIGTERM finish the step in hand, save and return; a second Ctrl-C ends at once. Saves at the
/// end. \throws std::runtime_error naming the step and the tensor if a number of the model, of its
/// gradient (the step throws NotFinite) or its loss is not finite: nothing of it is saved, an
/// earlier checkpoint stays as it was. And whatever the callables throw
TrainingLog train(const Training& training);

}  // namespace unrolled
