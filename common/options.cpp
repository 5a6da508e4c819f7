#include "options.hpp"

namespace unrolled {
namespace {

constexpr std::uint64_t million = 1'000'000;

void add_training_options(CommandLine& line, TextRunOptions& options)
{
    line.name({"--text", "FILE", "a UTF-8 text to learn; without it, the book's own prose"},
              options.text);
    line.whole_number({"--hidden", "N", "numbers in the hidden state"}, options.hidden, 1, million);
    line.whole_number({"--steps", "N", "training steps; with --resume, further ones"},
                      options.steps, 1, 1000 * million);
    line.whole_number({"--seq", "N", "time steps in one batch"}, options.seq, 1, million);
    line.whole_number({"--batch", "N", "texts read side by side"}, options.batch, 1, million);
    line.number({"--lr", "RATE", "learning rate"}, options.rate, 1e-9, 100);
    line.flag("--resume", options.resume, "go on from the checkpoint");
}

void add_other_options(CommandLine& line, TextRunOptions& options)
{
    line.whole_number({"--seed", "N", "the same seed gives the same text"}, options.seed, 0,
                      UINT64_MAX);
    line.name({"--checkpoint", "FILE", "where the model is saved and loaded from"},
              options.checkpoint);
    line.whole_number(
        {"--sample", "N", "write so many characters; without a training option, do nothing else"},
        options.sample, 1, 1000 * million);
    line.text({"--prime", "TEXT", "the text that a sample goes on from"}, options.prime);
    line.number({"--temperature", "T",
                 "how freely a sample chooses: near 0 always the likeliest, 1 as the model says"},
                options.temperature, 0.001, 1000);
    line.name({"--out", "DIR", "folder for figures and the checkpoint"}, options.out);
}

}  // namespace

void add_text_run_options(CommandLine& line, TextRunOptions& options)
{
    line.show_defaults();
    add_training_options(line, options);
    add_other_options(line, options);
}

bool parse(CommandLine& line, int argc, char** argv, TextRunOptions& options)
{
    if (!line.parse(argc, argv)) return false;
    bool training = false;
    for (const char* name :
         {"--text", "--hidden", "--steps", "--seq", "--batch", "--lr", "--resume"}) {
        training = training || line.given(name);
    }
    options.only_sample = options.sample > 0 && !training;
    return true;
}

}  // namespace unrolled
