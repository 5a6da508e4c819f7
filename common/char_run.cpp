#include "char_run.hpp"

#include <algorithm>
#include <cmath>

#include "checkpoint.hpp"
#include "own_prose.hpp"
#include "text.hpp"

namespace unrolled {

namespace fs = std::filesystem;

RunFiles files_of(const TextRunOptions& options, const fs::path& folder)
{
    return run_files(options.checkpoint, options.out, folder);
}

CharSetup setup_of(const TextRunOptions& options)
{
    return {.hidden = options.hidden,
            .seq = options.seq,
            .batch = options.batch,
            .rate = options.rate,
            .seed = options.seed};
}

std::string text_to_learn(const TextRunOptions& options, const RunFiles& files)
{
    fs::create_directories(files.folder);
    require_savable(files.checkpoint);
    return options.text.empty() ? own_prose("--text") : read_text(options.text);
}

CharSetup fitting(const CharSetup& wanted, const std::string& text, const CommandLine& line)
{
    const std::size_t characters = count_characters(text);
    CharSetup setup = wanted;
    if (!line.given("--seq") && characters > 1) setup.seq = std::min(setup.seq, characters - 1);
    if (!line.given("--batch")) {
        setup.batch = std::clamp<std::size_t>(characters / (setup.seq + 1), 1, setup.batch);
    }
    return setup;
}

void require_same_sizes(const CommandLine& line, const CharSetup& wanted, const fs::path& file,
                        const char* model)
{
    const CharSetup saved = load_reading(file, model).setup;
    const auto require_same = [&](const char* option, std::size_t asked, std::size_t has) {
        if (!line.given(option) || asked == has) return;
        throw CheckpointError(
            fmt::format("{} was trained with {} {}, not {}", file.string(), option, has, asked));
    };
    require_same("--hidden", wanted.hidden, saved.hidden);
    require_same("--seq", wanted.seq, saved.seq);
    require_same("--batch", wanted.batch, saved.batch);
    require_same("--truncate", wanted.truncate, saved.truncate);
    require_same("--layers", wanted.layers, saved.layers);
    require_same("--heads", wanted.heads, saved.heads);
}

void introduce(const CharReading& reading, std::size_t parameters, std::string more)
{
    const std::size_t V = reading.vocabulary.size();
    if (more.empty()) {
        more = fmt::format("{} batches until the text begins again",
                           reading.batches.batches_per_epoch());
    }
    fmt::print(
        "{} different characters; a guess among them costs {:.3f} nats\n"
        "{} parameters, {} texts side by side, {} steps at a time, {}\n",
        V, std::log(static_cast<double>(V)), parameters, reading.setup.batch, reading.setup.seq,
        more);
    if (reading.steps > 0) fmt::print("going on from step {}\n", reading.steps);
    std::fflush(stdout);
}

Training training_of(const CharReading& reading, const TextRunOptions& options)
{
    Training training;
    training.steps_done = reading.steps;
    training.steps = options.steps;
    training.tokens_per_step = reading.setup.seq * reading.setup.batch;
    training.sample_every = 500;
    return training;
}

}  // namespace unrolled
