#include "options.hpp"

namespace unrolled {
namespace {

constexpr std::uint64_t million = 1'000'000;

void add_sample_options(CommandLine& line, TextRunOptions& options)
{
    line.whole_number(
        {"--sample", "N", "write so many characters; without a training option, do nothing else"},
        options.sample, 1, 1000 * million);
    line.text({"--prime", "TEXT", "the text that a sample goes on from"}, options.prime);
    line.number({"--temperature", "T",
                 "how freely a sample chooses: near 0 always the likeliest, 1 as the model says"},
                options.temperature, 0.001, 1000);
}

}  // namespace

void add_training_options(CommandLine& line, const TrainingOptions& options,
                          const std::string& what)
{
    const std::string side_by_side = what + " read side by side";
    line.whole_number({"--hidden", "N", "numbers in the hidden state"}, options.hidden, 1, million);
    line.whole_number({"--steps", "N", "training steps; with --resume, further ones"},
                      options.steps, 1, 1000 * million);
    line.whole_number({"--batch", "N", side_by_side.c_str()}, options.batch, 1, million);
    line.number({"--lr", "RATE", "learning rate"}, options.rate, 1e-9, 100);
    line.flag("--resume", options.resume, "go on from the checkpoint");
    line.whole_number({"--seed", "N", "the same seed gives the same result"}, options.seed, 0,
                      UINT64_MAX);
    line.name({"--checkpoint", "FILE", "where the model is saved and loaded from"},
              options.checkpoint);
    line.name({"--out", "DIR", "folder for figures and the checkpoint"}, options.out);
}

void add_text_run_options(CommandLine& line, TextRunOptions& options)
{
    line.show_defaults();
    line.name({"--text", "FILE", "a UTF-8 text to learn; without it, the book's own prose"},
              options.text);
    add_training_options(line,
                         {.hidden = options.hidden,
                          .steps = options.steps,
                          .batch = options.batch,
                          .rate = options.rate,
                          .resume = options.resume,
                          .seed = options.seed,
                          .checkpoint = options.checkpoint,
                          .out = options.out},
                         "texts");
    line.whole_number({"--seq", "N", "time steps in one batch"}, options.seq, 1, million);
    add_sample_options(line, options);
}

bool parse(CommandLine& line, int argc, char** argv, TextRunOptions& options)
{
    if (!line.parse(argc, argv)) return false;
    bool training = false;
    for (const char* name : {"--text", "--hidden", "--steps", "--seq", "--batch", "--lr",
                             "--resume", "--layers", "--heads"}) {
        training = training || line.given(name);
    }
    options.only_sample = options.sample > 0 && !training;
    return true;
}

}  // namespace unrolled
