// Trains an encoder-decoder with attention on pairs of sentences, and lets it
// translate.
#include "checkpoint.hpp"
#include "pair_run.hpp"
#include "run_figures.hpp"
#include "run_main.hpp"
#include "run_results.hpp"
#include "session.hpp"

namespace {

using namespace unrolled;
using namespace unrolled::attention;

// The options of this chapter's run.
struct Options {
    PairRunOptions run;   // those that every run on pairs has
    std::string cmudict;  // --cmudict FILE
};

void add_options(CommandLine& line, Options& options)
{
    add_pair_run_options(line, options.run);
    line.name({"--cmudict", "FILE",
               "instead: spelling to sound, results to FILE (hours)"},
              options.cmudict);
}

void require_no_beam(std::size_t beam)
{
    if (beam == 1) return;
    throw UsageError(fmt::format(
        "--beam {}: this chapter writes the likeliest token, a beam of 1; "
        "chapter 6 keeps several",
        beam));
}

// Of a run that goes on the checkpoint knows the size.
void require_even(const PairRunOptions& options)
{
    if (options.resume || options.hidden % 2 == 0) return;
    throw UsageError(
        fmt::format("--hidden {}: an even number, half of it reads from each "
                    "side of the source",
                    options.hidden));
}

void print_translation(const PairTranslator& translator,
                       const PairRunOptions& options)
{
    fmt::print("{}\n",
               translation(translator, options.translate, options.beam));
}

// The examination: at most a thousand pairs that it has not learned.
void examine_run(const PairTranslator& translator, const PairData& data,
                 const RunFiles& files)
{
    const auto questions = some_questions(data.parts.test, 1000);
    if (questions.empty()) {
        fmt::print("too few pairs: none is kept for the test\n");
        return;
    }
    const auto given = answers_to(translator, questions, 1);
    print_errors(data.name, questions, given);
    draw_errors(files.folder / "errors.svg", data.name,
                errors_by_length(questions, given));
    draw_alignment(files.folder / "alignment.svg", translator,
                   questions.front().source);
    fmt::print("figures: {}, errors.svg and alignment.svg\n",
               (files.folder / "loss.svg").string());
}

void learn(const CommandLine& line, const PairRunOptions& options,
           const RunFiles& files)
{
    std::filesystem::create_directories(files.folder);
    require_savable(files.checkpoint);  // before hours of training
    PairData data;
    Session session =
        session_of(pair_model(), line, options, false, files.checkpoint, data);
    introduce(session.reading, data, count_numbers(session.model.params));
    const TrainingLog log = teach(session, data, options, files.checkpoint);
    print_result(log, files.checkpoint, "token");
    draw_loss(files.folder / "loss.svg", "Attention", log, "token");
    const PairTranslator translator = translator_of(session);
    examine_run(translator, data, files);
    if (!options.translate.empty()) print_translation(translator, options);
}

void run_pairs(const CommandLine& line, const PairRunOptions& options)
{
    require_no_beam(options.beam);
    const RunFiles files =
        run_files(options.checkpoint, options.out, "out/07_attention");
    if (options.only_translate) {
        print_translation(load_translator(pair_model(), files.checkpoint),
                          options);
    } else {
        require_even(options);
        learn(line, options, files);
    }
}

void run(int argc, char** argv)
{
    Options options;
    CommandLine line(
        "Train an encoder-decoder with attention on pairs of sentences, and "
        "let it translate.");
    add_options(line, options);
    if (!parse(line, argc, argv, options.run)) return;
    if (!options.cmudict.empty()) {
        measure_cmudict(options.cmudict);
    } else {
        run_pairs(line, options.run);
    }
}

}  // namespace

int main(int argc, char** argv)
{
    return unrolled::run_main([&] { run(argc, argv); });
}
