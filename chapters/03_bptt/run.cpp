// Trains a character RNN by truncated BPTT; shows how far its gradient reaches.
#include "char_run.hpp"
#include "results.hpp"
#include "run_figures.hpp"
#include "run_main.hpp"
#include "run_results.hpp"
#include "session.hpp"

namespace {

using namespace unrolled;
using namespace unrolled::bptt;

// The options of this chapter's run.
struct Options {
    TextRunOptions run;        // those that every text run has
    std::size_t truncate = 0;  // --truncate K; 0 is all of a batch
    std::string adding;        // --adding FILE
    std::string truncation;    // --truncation FILE
};

void add_options(CommandLine& line, Options& options)
{
    add_text_run_options(line, options.run);
    line.whole_number({"--truncate", "K",
                       "an error goes back at most K steps [all of a batch]"},
                      options.truncate, 1, 1'000'000);
    line.text({"--adding", "FILE",
               "instead: the adding problem, results to FILE (minutes)"},
              options.adding);
    line.text({"--truncation", "FILE",
               "instead: loss against seconds for several K, to FILE"},
              options.truncation);
}

Session begin(const CommandLine& line, const Options& options,
              const std::string& text, const RunFiles& files)
{
    CharSetup wanted = fitting(setup_of(options.run), text, line);
    wanted.truncate = options.truncate > 0 ? options.truncate : wanted.seq;
    if (!options.run.resume) return new_session(char_model(), text, wanted);
    return go_on(char_model(), line, wanted, text, files.checkpoint);
}

void introduce(const Session& session)
{
    const CharSetup& setup = session.reading.setup;
    introduce(session.reading, count_numbers(session.model.params),
              fmt::format("errors go back {} of them",
                          std::min(setup.truncate, setup.seq)));
}

// The norms by lag on the text's first batch.
Vector lags_of(Session& session)
{
    TextBatches& batches = session.reading.batches;
    const std::size_t position = batches.position();
    batches.seek(0);
    Vector norms = lag_norms(session.model.params, batches.next(),
                             session.reading.setup.batch);
    batches.seek(position);
    return norms;
}

void draw(const RunFiles& files, const TrainingLog& log, const Vector& before,
          const Vector& after)
{
    const std::string loss = (files.folder / "loss.svg").string();
    draw_loss(loss, "Truncated BPTT", log);
    draw_lags(files.folder / "lags.svg", before, after);
    fmt::print("figures: {} and lags.svg\n", loss);
}

void learn(const CommandLine& line, const Options& given, const RunFiles& files)
{
    const TextRunOptions& options = given.run;
    std::string text = text_to_learn(options, files);
    Session session = begin(line, given, text, files);
    text.clear();  // it may be large: only ids are kept
    // A prime that is not known is refused before the training, not after it.
    ids_to_begin(session.reading.vocabulary, options.prime);
    introduce(session);
    const Vector before = lags_of(session);
    const TrainingLog log = teach(session, options, files.checkpoint);
    print_result(log, files.checkpoint);
    const Vector after = lags_of(session);
    print_lags(before, after);
    draw(files, log, before, after);
    if (options.sample > 0) print_sample(writer_of(session), options);
}

void run_text(const CommandLine& line, const Options& options)
{
    const RunFiles files = files_of(options.run, "out/03_bptt");
    if (options.run.only_sample && options.truncate == 0) {
        print_sample(load_writer(char_model(), files.checkpoint), options.run);
    } else {
        learn(line, options, files);
    }
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
