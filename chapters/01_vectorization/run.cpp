// Word vectors from a text: the reader's own, or one that a grammar writes.
#include <fmt/format.h>

#include "map.hpp"
#include "memory.hpp"
#include "progress.hpp"
#include "run_main.hpp"
#include "run_report.hpp"
#include "stop_signal.hpp"
#include "text.hpp"

namespace {

using namespace unrolled;
using namespace unrolled::vectorize;

Corpus corpus_of(const RunOptions& options)
{
    if (!options.text.empty()) {
        return read_corpus(read_text(options.text), options.min_count);
    }
    Random random(options.settings.seed);
    return read_corpus(generate_text(options.sentences, random), 1);
}

// A word that the text does not have is refused now, not after the training.
void require_words(const RunOptions& options, const Vocabulary& vocabulary)
{
    if (!options.near.empty()) vocabulary.id(options.near);
    vocabulary.encode(options.analogy);
}

std::string progress_line(const TrainingReport& r, double seconds)
{
    const auto words = static_cast<double>(r.words);
    const auto total = static_cast<double>(r.total);
    return fmt::format("{:3.0f} %  loss {:.3f}  {:.0f} words/s  {} left",
                       100 * words / total, r.loss, words / seconds,
                       duration_text(seconds * (total / words - 1)));
}

// Trains; Ctrl-C ends the training, and what was learnt so far is shown.
Matrix train(const Corpus& corpus, const Settings& settings)
{
    // Two tables, and a copy of one that is shown.
    const double numbers = 3 * static_cast<double>(corpus.vocabulary.size()) *
                           static_cast<double>(settings.dim);
    require_memory(fmt::format("--dim {}", settings.dim),
                   numbers * sizeof(Real));
    const StopSignal stop;
    unrolled::Progress progress;
    TrainingReport last;
    const cbow::Params params =
        train_word_vectors(corpus, settings, [&](const TrainingReport& r) {
            last = r;
            if (progress.due()) {
                progress.show(progress_line(r, progress.elapsed()));
            }
            return !stop.requested();
        });
    progress.clear();
    const double seconds = progress.elapsed();
    fmt::print(
        "trained on {} words in {:.1f} s ({:.0f} words/s), loss {:.3f}\n",
        last.words, seconds, static_cast<double>(last.words) / seconds,
        last.loss);
    return params.W_in;
}

void draw_maps(const RunOptions& options, const Vocabulary& words,
               const Matrix& E)
{
    const std::filesystem::path file = options.out / "map.svg";
    if (options.text.empty()) {
        draw_map(file, words, E, words_of(relations().front(), words));
        draw_map(options.out / "islands.svg", words, E, island_words(words));
    } else {
        draw_map(file, words, E, frequent_map_words(words, 80));
    }
    fmt::print("The map is in {}\n", file.string());
}

bool asks(const RunOptions& options)
{
    return !options.near.empty() || !options.analogy.empty();
}

// What the reader asked for; without a question, something worth seeing.
void show(RunOptions options, const Corpus& corpus, const Matrix& E)
{
    if (!asks(options) && options.text.empty()) {
        options.near = "king";
        options.analogy = {"king", "man", "woman"};
    } else if (!asks(options)) {
        for (const Id id : frequent_map_words(corpus.vocabulary, 5)) {
            print_neighbours(corpus, E, corpus.vocabulary.token(id));
        }
    }
    if (!options.near.empty()) print_neighbours(corpus, E, options.near);
    if (!options.analogy.empty()) print_analogy(corpus, E, options.analogy);
    draw_maps(options, corpus.vocabulary, E);
}

// Texts of four sizes, five seeds each.
void study(const RunOptions& options)
{
    std::vector<Accuracy> all;
    Settings settings = options.settings;
    for (const std::size_t part : {64u, 16u, 4u, 1u}) {
        for (std::uint64_t i = 0; i < 5; ++i) {
            settings.seed = options.settings.seed + i;
            all.push_back(measure_accuracy(options.sentences / part, settings));
        }
    }
    print_accuracies(all);
    save_accuracies(options.out / "analogies.json", all, settings);
}

void run(int argc, char** argv)
{
    RunOptions options;
    if (!parse_options(argc, argv, options)) return;
    const Corpus corpus = corpus_of(options);
    require_words(options, corpus.vocabulary);
    std::filesystem::create_directories(options.out);
    print_sizes(corpus, options.settings.dim);
    print_bags(corpus);
    const Matrix E = unit_rows(train(corpus, options.settings));
    show(options, corpus, E);
    if (options.text.empty() && !asks(options)) study(options);
}

}  // namespace

int main(int argc, char** argv)
{
    return run_main([&] { run(argc, argv); });
}
