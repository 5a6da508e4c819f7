#include <fmt/format.h>

#include <cmath>

#include "options.hpp"
#include "run_figures.hpp"
#include "run_main.hpp"
#include "run_text.hpp"
#include "session.hpp"
#include "training.hpp"

namespace {

using namespace unrolled;
using namespace unrolled::rnn;
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

Session begin(const CommandLine& line, const TextRunOptions& options,
              const std::string& text, const fs::path& file)
{
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

void introduce(const Session& session)
{
    const Setup& setup = session.setup;
    const std::size_t V = session.vocabulary.size();
    fmt::print(
        "{} different characters; a guess among them costs {:.3f} nats\n"
        "{} parameters, {} texts side by side, {} steps at a time, "
        "{} batches until the text begins again\n",
        V, std::log(static_cast<double>(V)),
        count_numbers(session.model.params), setup.batch, setup.seq,
        session.batches.batches_per_epoch());
    if (session.steps > 0) fmt::print("going on from step {}\n", session.steps);
    std::fflush(stdout);
}

TrainingLog teach(Session& session, const TextRunOptions& options,
                  const fs::path& file)
{
    Training training;
    training.steps_done = session.steps;
    training.steps = options.steps;
    training.tokens_per_step = session.setup.seq * session.setup.batch;
    training.sample_every = 500;
    training.step = [&] {
        const double loss = train_step(session.model, session.batches.next());
        session.steps += 1;
        return loss;
    };
    training.sample = [&] {
        return write_text(session.model.params, session.vocabulary,
                          options.prime, 200, options.temperature,
                          session.random);
    };
    training.save = [&](std::uint64_t) { save_session(file, session); };
    return train(training);
}

void write_sample(const Writer& writer, const TextRunOptions& options)
{
    Random random(options.seed);
    fmt::print("{}\n",
               write_text(writer.params, writer.vocabulary, options.prime,
                          options.sample, options.temperature, random));
}

void learn(const CommandLine& line, const TextRunOptions& options,
           const fs::path& folder, const fs::path& file)
{
    require_savable(file);
    std::string text =
        options.text.empty() ? own_prose() : read_text(options.text);
    Session session = begin(line, options, text, file);
    text = beginning_of(text, 60);  // it may be large: only ids are kept
    session.vocabulary.encode(options.prime);  // a bad prime is told now
    introduce(session);
    const TrainingLog log = teach(session, options, file);
    fmt::print(
        "step {}: {:.3f} nats, {:.3f} bits a character, perplexity "
        "{:.2f}{}\nmodel: {}\n",
        log.steps_done, log.final_loss, log.final_loss / std::log(2.0),
        std::exp(log.final_loss), log.interrupted ? ", stopped" : "",
        file.string());
    const Writer writer{session.vocabulary, session.model.params};
    draw_loss(folder / "loss.svg", log);
    draw_sentence(folder / "states.svg", writer, text);
    fmt::print("figures: {} and states.svg\n", (folder / "loss.svg").string());
    if (options.sample > 0) write_sample(writer, options);
}

void run(int argc, char** argv)
{
    TextRunOptions options;
    CommandLine line("Train a character RNN on a text, and let it write.");
    add_text_run_options(line, options);
    if (!parse(line, argc, argv, options)) return;
    const fs::path folder = options.out.empty() ? "out/02_rnn" : options.out;
    const fs::path file = options.checkpoint.empty()
                              ? folder / "model.ckpt"
                              : fs::path(options.checkpoint);
    if (options.only_sample) {
        write_sample(load_writer(file), options);
        return;
    }
    fs::create_directories(folder);
    learn(line, options, folder, file);
}

}  // namespace

int main(int argc, char** argv)
{
    return unrolled::run_main([&] { run(argc, argv); });
}
