// Trains a character Transformer on a text, and lets it write.
#include "char_run.hpp"
#include "cost.hpp"
#include "results.hpp"
#include "run_figures.hpp"
#include "run_main.hpp"
#include "run_results.hpp"
#include "session.hpp"
#include "text.hpp"

namespace {

using namespace unrolled;
using namespace unrolled::self_attention;

// The options of this chapter's run.
struct Options {
    TextRunOptions run;      // those that every text run has
    std::size_t layers = 4;  // --layers
    std::size_t heads = 4;   // --heads
    std::string memory;      // --memory FILE
};

void add_options(CommandLine& line, Options& options)
{
    options.run.seq = 64;
    options.run.batch = 12;
    options.run.rate = 1e-3;
    add_text_run_options(line, options.run);
    line.whole_number({"--layers", "N", "layers, one after the other"},
                      options.layers, 1, 1000);
    line.whole_number({"--heads", "N", "heads of a layer, divide --hidden"},
                      options.heads, 1, 1'000'000);
    line.name({"--memory", "FILE",
               "instead: what a training step takes, results to FILE"},
              options.memory);
}

void require_fitting_heads(const Options& options)
{
    if (options.run.hidden % options.heads == 0) return;
    throw UsageError(fmt::format("--heads {} does not divide --hidden {}",
                                 options.heads, options.run.hidden));
}

Session begin(const CommandLine& line, const Options& options,
              const std::string& text, const RunFiles& files)
{
    CharSetup wanted = fitting(setup_of(options.run), text, line);
    wanted.layers = options.layers;
    wanted.heads = options.heads;
    if (!options.run.resume) return new_session(char_model(), text, wanted);
    return go_on(char_model(), line, wanted, text, files.checkpoint);
}

void introduce(const Session& session)
{
    const CharSetup& setup = session.reading.setup;
    const Sizes sizes = sizes_of(setup, session.reading.vocabulary.size());
    const double bytes = count_weights(sizes, setup.seq, setup.batch) *
                         static_cast<double>(sizeof(Real));
    introduce(session.reading, count_numbers(session.model.params),
              fmt::format("{} layers of {} heads, {:.1f} MB of attention",
                          setup.layers, setup.heads, bytes / 1e6));
}

// What of the prime is too far back to be read.
void tell_cut(const CharVocabulary& vocabulary, const std::string& prime,
              std::size_t context)
{
    const std::size_t length = ids_to_begin(vocabulary, prime).size();
    if (length <= context) return;
    fmt::print(stderr,
               "--prime has {} characters, the model looks back on {}: only "
               "the last {} are read\n",
               length, context, context);
}

void learn(const CommandLine& line, const Options& options,
           const RunFiles& files)
{
    std::string text = text_to_learn(options.run, files);
    Session session = begin(line, options, text, files);
    text = beginning_of(text, 60);  // it may be large: only ids are kept
    // A prime that is not known is refused before the training, not after it.
    tell_cut(session.reading.vocabulary, options.run.prime,
             session.reading.setup.seq);
    introduce(session);
    const TrainingLog log = teach(session, options.run, files.checkpoint);
    print_result(log, files.checkpoint);
    const Writer writer = writer_of(session);
    draw_loss(files.folder / "loss.svg", "Character Transformer", log);
    draw_sentence(files.folder, writer, text);
    fmt::print("figures: {}, head_1.svg, ... and embedding.svg\n",
               (files.folder / "loss.svg").string());
    if (options.run.sample > 0) print_sample(writer, options.run);
}

void write(const TextRunOptions& options, const RunFiles& files)
{
    const Writer writer = load_writer(char_model(), files.checkpoint);
    tell_cut(writer.vocabulary, options.prime, writer.params.context);
    print_sample(writer, options);
}

void run(int argc, char** argv)
{
    Options options;
    CommandLine line("Train a character Transformer on a text, let it write.");
    add_options(line, options);
    if (!parse(line, argc, argv, options.run)) return;
    const RunFiles files = files_of(options.run, "out/08_self_attention");
    if (!options.memory.empty()) {
        save_results(options.memory, measure_memory());
    } else if (options.run.only_sample) {
        write(options.run, files);
    } else {
        // Of a run that goes on the checkpoint knows them.
        if (!options.run.resume) require_fitting_heads(options);
        learn(line, options, files);
    }
}

}  // namespace

int main(int argc, char** argv)
{
    return unrolled::run_main([&] { run(argc, argv); });
}
