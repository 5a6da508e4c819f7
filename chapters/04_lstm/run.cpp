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
using namespace unrolled::lstm;
namespace fs = std::filesystem;

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

void learn(const CommandLine& line, const Options& given,
           const fs::path& folder, const fs::path& file)
{
    require_savable(file);
    const TextRunOptions& options = given.run;
    std::string text =
        options.text.empty() ? own_prose() : read_text(options.text);
    Session session = begin(line, given, text, file);
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
    draw_sentence(folder / "gates.svg", writer, text);
    fmt::print("figures: {} and gates.svg\n", (folder / "loss.svg").string());
    if (options.sample > 0) write_sample(writer, options);
}

void run_text(const CommandLine& line, const Options& options)
{
    const TextRunOptions& given = options.run;
    const fs::path folder = given.out.empty() ? "out/04_lstm" : given.out;
    const fs::path file = given.checkpoint.empty() ? folder / "model.ckpt"
                                                   : fs::path(given.checkpoint);
    if (given.only_sample) {
        write_sample(load_writer(file), given);
        return;
    }
    fs::create_directories(folder);
    learn(line, options, folder, file);
}

void run(int argc, char** argv)
{
    Options options;
    CommandLine line("Train a character LSTM on a text, and let it write.");
    add_options(line, options);
    if (!parse(line, argc, argv, options.run)) return;
    if (!options.order.empty()) {
        save_results(options.order, measure_order());
    } else if (!options.adding.empty()) {
        save_results(options.adding, measure_adding());
    } else {
        run_text(line, options);
    }
}

}  // namespace

int main(int argc, char** argv)
{
    return unrolled::run_main([&] { run(argc, argv); });
}
