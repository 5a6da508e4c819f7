#include "run_begin.hpp"

#include <fmt/format.h>

#include "run_text.hpp"

namespace unrolled::lstm {
namespace {

namespace fs = std::filesystem;

// A text that is short for the usual batch is read in smaller ones, unless the
// reader has asked for a size.
Setup setup_for(const CLI::App& app, const TextRunOptions& options,
                std::size_t characters)
{
    Setup setup{options.hidden, options.seq, options.batch, options.rate,
                options.seed};
    if (app.count("--seq") == 0 && characters > 1) {
        setup.seq = std::min(setup.seq, characters - 1);
    }
    if (app.count("--batch") == 0) {
        const std::size_t fits = characters / (setup.seq + 1);
        setup.batch = std::clamp<std::size_t>(fits, 1, setup.batch);
    }
    return setup;
}

void require_same(const CLI::App& app, const char* option, std::size_t given,
                  std::size_t saved, const fs::path& file)
{
    if (app.count(option) == 0 || given == saved) return;
    throw CheckpointError(fmt::format("{} was trained with {} {}, not {}",
                                      file.string(), option, saved, given));
}

}  // namespace

void add_options(CLI::App& app, Options& options)
{
    add_text_run_options(app, options.run);
    app.add_option("--adding", options.adding,
                   "instead: the adding problem, results to FILE (minutes)")
        ->type_name("FILE");
    app.add_option("--temporal-order", options.order,
                   "instead: temporal order, results to FILE (minutes)")
        ->type_name("FILE");
}

Session begin(const CLI::App& app, const Options& given,
              const std::string& text, const fs::path& file)
{
    const TextRunOptions& options = given.run;
    if (!options.resume) {
        return new_session(text,
                           setup_for(app, options, count_characters(text)));
    }
    const Setup saved = saved_setup(file);
    require_same(app, "--hidden", options.hidden, saved.hidden, file);
    require_same(app, "--seq", options.seq, saved.seq, file);
    require_same(app, "--batch", options.batch, saved.batch, file);
    Session session = resumed_session(file, text);
    if (app.count("--lr") > 0) {
        session.setup.rate = options.rate;
        session.model.adam.rate = static_cast<Real>(options.rate);
    }
    return session;
}

}  // namespace unrolled::lstm
