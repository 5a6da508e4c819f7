#include <fmt/format.h>

#include <cmath>

#include "run_begin.hpp"
#include "run_figures.hpp"
#include "run_main.hpp"
#include "run_results.hpp"
#include "run_text.hpp"
#include "training.hpp"

namespace {

using namespace unrolled;
using namespace unrolled::bptt;
namespace fs = std::filesystem;

void introduce(const Session& session)
{
    const Setup& setup = session.setup;
    const std::size_t V = session.vocabulary.size();
    fmt::print(
        "{} different characters; a guess among them costs {:.3f} nats\n"
        "{} parameters, {} texts side by side, {} steps at a time, "
        "errors go back {} of them\n",
        V, std::log(static_cast<double>(V)),
        count_numbers(session.model.params), setup.batch, setup.seq,
        std::min(setup.truncate, setup.seq));
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
        const double loss = train_step(session.model, session.batches.next(),
                                       session.setup.truncate);
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

// The norms by lag on the text's first batch.
Vector lags_of(Session& session)
{
    const std::size_t position = session.batches.position();
    session.batches.seek(0);
    Vector norms = lag_norms(session.model.params, session.batches.next(),
                             session.setup.batch);
    session.batches.seek(position);
    return norms;
}

void report(const Session& session, const TrainingLog& log,
            const fs::path& file)
{
    fmt::print(
        "step {}: {:.3f} nats, {:.3f} bits a character, perplexity "
        "{:.2f}{}\nmodel: {}\n",
        session.steps, log.final_loss, log.final_loss / std::log(2.0),
        std::exp(log.final_loss), log.interrupted ? ", stopped" : "",
        file.string());
}

void learn(const CommandLine& line, const Options& given,
           const fs::path& folder, const fs::path& file)
{
    require_savable(file);
    const TextRunOptions& options = given.run;
    std::string text =
        options.text.empty() ? own_prose() : read_text(options.text);
    Session session = begin(line, given, text, file);
    text.clear();  // it may be large: only ids are kept
    session.vocabulary.encode(options.prime);  // a bad prime is told now
    introduce(session);
    const Vector before = lags_of(session);
    const TrainingLog log = teach(session, options, file);
    report(session, log, file);
    const Vector after = lags_of(session);
    print_lags(before, after);
    draw_loss(folder / "loss.svg", log);
    draw_lags(folder / "lags.svg", before, after);
    fmt::print("figures: {} and lags.svg\n", (folder / "loss.svg").string());
    if (options.sample > 0) {
        write_sample({session.vocabulary, session.model.params}, options);
    }
}

void run_text(const CommandLine& line, const Options& options)
{
    const TextRunOptions& given = options.run;
    const fs::path folder = given.out.empty() ? "out/03_bptt" : given.out;
    const fs::path file = given.checkpoint.empty() ? folder / "model.ckpt"
                                                   : fs::path(given.checkpoint);
    if (given.only_sample && !line.given("--truncate")) {
        write_sample(load_writer(file), given);
        return;
    }
    fs::create_directories(folder);
    learn(line, options, folder, file);
}

void run(int argc, char** argv)
{
    Options options;
    CommandLine line(
        "Train a character RNN by BPTT that is cut after K steps.");
    add_options(line, options);
    if (!parse(line, argc, argv, options.run)) return;
    if (!options.adding.empty()) {
        save_results(options.adding, measure_adding());
    } else if (!options.truncation.empty()) {
        save_results(options.truncation, measure_truncation());
    } else {
        run_text(line, options);
    }
}

}  // namespace

int main(int argc, char** argv)
{
    return unrolled::run_main([&] { run(argc, argv); });
}
