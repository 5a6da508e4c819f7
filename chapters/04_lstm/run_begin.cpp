#include "run_begin.hpp"

#include <fmt/format.h>

#include "run_text.hpp"

namespace unrolled::lstm {
namespace {

namespace fs = std::filesystem;

// A text that is short for the usual batch is read in smaller ones, unless the
// reader has asked for a size.
Setup setup_for(const CommandLine& line, const TextRunOptions& options,
                std::size_t characters)
{
    Setup setup{options.hidden, options.seq, options.batch, options.rate,
                options.seed};
    if (!line.given("--seq") && characters > 1) {
        setup.seq = std::min(setup.seq, characters - 1);
    }
    if (!line.given("--batch")) {
        const std::size_t fits = characters / (setup.seq + 1);
        setup.batch = std::clamp<std::size_t>(fits, 1, setup.batch);
    }
    return setup;
}

void require_same(const CommandLine& line, const char* option,
                  std::size_t given, std::size_t saved, const fs::path& file)
{
    if (!line.given(option) || given == saved) return;
    throw CheckpointError(fmt::format("{} was trained with {} {}, not {}",
                                      file.string(), option, saved, given));
}

}  // namespace

void add_options(CommandLine& line, Options& options)
{
    add_text_run_options(line, options.run);
    line.text({"--adding", "FILE",
               "instead: the adding problem, results to FILE (minutes)"},
              options.adding);
    line.text({"--temporal-order", "FILE",
               "instead: temporal order, results to FILE (minutes)"},
              options.order);
}

Session begin(const CommandLine& line, const Options& given,
              const std::string& text, const fs::path& file)
{
    const TextRunOptions& options = given.run;
    if (!options.resume) {
        return new_session(text,
                           setup_for(line, options, count_characters(text)));
    }
    const Setup saved = saved_setup(file);
    require_same(line, "--hidden", options.hidden, saved.hidden, file);
    require_same(line, "--seq", options.seq, saved.seq, file);
    require_same(line, "--batch", options.batch, saved.batch, file);
    Session session = resumed_session(file, text);
    if (line.given("--lr")) {
        session.setup.rate = options.rate;
        session.model.adam.rate = static_cast<Real>(options.rate);
    }
    return session;
}

}  // namespace unrolled::lstm
