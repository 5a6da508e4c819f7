// Trains an encoder-decoder on pairs of sentences, and lets it translate.
#include "checkpoint.hpp"
#include "pair_run.hpp"
#include "results.hpp"
#include "run_main.hpp"
#include "run_reversal.hpp"
#include "session.hpp"

namespace {

using namespace unrolled;
using namespace unrolled::seq2seq;

// The options of this chapter's run.
struct Options {
    PairRunOptions run;     // those that every run on pairs has
    bool reversed = false;  // --reversed
    std::string reversal;   // --reversal FILE
};

void add_options(CommandLine& line, Options& options)
{
    add_pair_run_options(line, options.run);
    line.flag("--reversed", options.reversed, "read every source backwards");
    line.name({"--reversal", "FILE",
               "instead: spelling to sound forwards and backwards, results to "
               "FILE (many minutes)"},
              options.reversal);
}

// What it makes of pairs that it has never seen, in words and as a figure.
void ask(const Translator<Model>& translator, const PairData& data,
         std::size_t beam, const RunFiles& files)
{
    const std::vector<Question> questions =
        some_questions(data.parts.test, 1000);
    if (questions.empty()) {
        fmt::print("too few pairs: none is kept for the test\n");
        return;
    }
    const auto answers = answers_to(translator, std::span(questions), beam);
    print_errors(data.name, questions, answers);
    const std::string errors = (files.folder / "errors.svg").string();
    draw_errors(errors, data.name, errors_by_length(questions, answers));
    fmt::print("figures: {} and loss.svg\n", errors);
}

void print_translation(const Translator<Model>& translator,
                       const PairRunOptions& options)
{
    require_beam(options.beam, translator.language);
    fmt::print("{}\n",
               translation(translator, options.translate, options.beam));
}

void learn(const CommandLine& line, const Options& options,
           const RunFiles& files)
{
    std::filesystem::create_directories(files.folder);
    require_savable(files.checkpoint);
    PairData data;
    PairSession<Model> session =
        session_of(pair_model(), line, options.run, options.reversed,
                   files.checkpoint, data);
    require_beam(options.run.beam, session.reading.language);
    introduce(session.reading, data, count_numbers(session.model.params));
    const TrainingLog log = teach(session, data, options.run, files.checkpoint);
    print_result(log, files.checkpoint, "token");
    draw_loss(files.folder / "loss.svg", "Encoder-decoder", log, "token");
    const Translator<Model> translator = translator_of(session);
    ask(translator, data, options.run.beam, files);
    if (!options.run.translate.empty()) {
        print_translation(translator, options.run);
    }
}

void run(int argc, char** argv)
{
    Options options;
    CommandLine line(
        "Train an encoder-decoder on pairs of sentences, and let it "
        "translate.");
    add_options(line, options);
    if (!parse(line, argc, argv, options.run)) return;
    const RunFiles files =
        run_files(options.run.checkpoint, options.run.out, "out/06_seq2seq");
    if (!options.reversal.empty()) {
        save_results(options.reversal, measure_reversal());
    } else if (options.run.only_translate) {
        if (options.reversed) {
            throw UsageError(
                "--translate reads a source as the checkpoint learned to: "
                "leave out --reversed");
        }
        print_translation(load_translator(pair_model(), files.checkpoint),
                          options.run);
    } else {
        learn(line, options, files);
    }
}

}  // namespace

int main(int argc, char** argv)
{
    return unrolled::run_main([&] { run(argc, argv); });
}
