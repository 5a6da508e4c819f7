// Trains a character LSTM on a text, and lets it write.
#include "char_run.hpp"
#include "results.hpp"
#include "run_figures.hpp"
#include "run_main.hpp"
#include "run_results.hpp"
#include "session.hpp"
#include "text.hpp"

namespace {

using namespace unrolled;
using namespace unrolled::lstm;

// The options of this chapter's run.
struct Options {
    TextRunOptions run;  // those that every text run has
    std::string order;   // --temporal-order FILE
    std::string adding;  // --adding FILE
};

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

Session begin(const CommandLine& line, const TextRunOptions& options,
              const std::string& text, const RunFiles& files)
{
    const CharSetup wanted = fitting(setup_of(options), text, line);
    if (!options.resume) return new_session(char_model(), text, wanted);
    return go_on(char_model(), line, wanted, text, files.checkpoint);
}

void draw(const RunFiles& files, const TrainingLog& log, const Writer& writer,
          const std::string& sentence)
{
    const std::string loss = (files.folder / "loss.svg").string();
    draw_loss(loss, "Character LSTM", log);
    draw_sentence(files.folder / "gates.svg", writer, sentence);
    fmt::print("figures: {} and gates.svg\n", loss);
}

void learn(const CommandLine& line, const TextRunOptions& options,
           const RunFiles& files)
{
    std::string text = text_to_learn(options, files);
    Session session = begin(line, options, text, files);
    text = beginning_of(text, 60);  // it may be large: only ids are kept
    // A prime that is not known is refused before the training, not after it.
    ids_to_begin(session.reading.vocabulary, options.prime);
    introduce(session.reading, count_numbers(session.model.params));
    const TrainingLog log = teach(session, options, files.checkpoint);
    print_result(log, files.checkpoint);
    const Writer writer = writer_of(session);
    draw(files, log, writer, text);
    if (options.sample > 0) print_sample(writer, options);
}

void run_text(const CommandLine& line, const TextRunOptions& options)
{
    const RunFiles files = files_of(options, "out/04_lstm");
    if (options.only_sample) {
        print_sample(load_writer(char_model(), files.checkpoint), options);
    } else {
        learn(line, options, files);
    }
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
        run_text(line, options.run);
    }
}

}  // namespace

int main(int argc, char** argv)
{
    return unrolled::run_main([&] { run(argc, argv); });
}
