#include "run_files.hpp"

#include <fmt/format.h>

#include <cmath>

#include "plot.hpp"

namespace unrolled {

namespace fs = std::filesystem;

RunFiles run_files(const std::string& checkpoint, const std::string& out, const fs::path& folder)
{
    RunFiles files{.folder = folder, .checkpoint = checkpoint};
    if (!out.empty()) files.folder = out;
    if (checkpoint.empty()) files.checkpoint = files.folder / "model.ckpt";
    return files;
}

void print_result(const TrainingLog& log, const fs::path& checkpoint, const std::string& token)
{
    fmt::print("step {}: {:.3f} nats, {:.3f} bits a {}, perplexity {:.2f}{}\nmodel: {}\n",
               log.steps_done, log.final_loss, log.final_loss / std::log(2.0), token,
               std::exp(log.final_loss), log.interrupted ? ", stopped" : "", checkpoint.string());
}

void draw_loss(const fs::path& file, const std::string& model, const TrainingLog& log,
               const std::string& token)
{
    plot_curves(file,
                {.title = model + ": loss while it learns",
                 .x_label = "training step",
                 .y_label = "nats per " + token,
                 .description = "The training loss against the step.",
                 .log_y = false},
                {{.name = "training", .x = log.steps, .y = log.losses}});
}

}  // namespace unrolled
