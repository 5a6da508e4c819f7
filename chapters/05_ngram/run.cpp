// Counts a text, predicts another one, and writes.
#include <fmt/format.h>

#include "arpa.hpp"
#include "kneser_ney.hpp"
#include "progress.hpp"
#include "run_main.hpp"
#include "run_report.hpp"
#include "run_texts.hpp"
#include "sample.hpp"
#include "text.hpp"

namespace {

using namespace unrolled;
using namespace unrolled::ngram;

// What is wrong with a text is said with the name of its file.
void with_name(const std::string& file, const std::function<void()>& action)
{
    try {
        action();
    } catch (const TextError& error) {
        if (file.empty()) throw;
        throw TextError(file + ": " + error.what());
    } catch (const std::out_of_range& error) {  // a word, and there is no <unk>
        throw TextError(file + ": " + error.what());
    }
}

// A text of blank lines has no perplexity.
Ids encode_some(const Lexicon& lexicon, const std::string& text, Unit unit)
{
    Ids ids = encode(lexicon, text, unit);
    if (ids.empty()) throw TextError("the text has no word");
    return ids;
}

// Every tenth sentence of a text goes to `held_out`, the others to `counted`.
void divide(const Ids& text, Id bos, Ids& counted, Ids& held_out)
{
    std::size_t sentence = 0;
    for (const Id word : text) {
        sentence += word == bos;
        (sentence % 10 == 0 ? held_out : counted).push_back(word);
    }
}

// Weights are chosen by the reader's text, or by a tenth of the training text
// and the counts of the rest.
Task task_of(const RunOptions& options, const Texts& texts)
{
    const std::size_t min_count =
        texts.unit == Unit::characters ? 1 : options.min_count;
    Task task;
    with_name(options.train, [&] {
        task.lexicon = read_lexicon(texts.train, texts.unit, min_count);
        task.train = encode(task.lexicon, texts.train, texts.unit);
    });
    with_name(options.test, [&] {
        task.test = encode_some(task.lexicon, texts.test, texts.unit);
    });
    if (texts.own_valid) {
        task.counted = task.train;
        with_name(options.valid, [&] {
            task.held_out = encode_some(task.lexicon, texts.valid, texts.unit);
        });
    } else {
        divide(task.train, task.lexicon.bos, task.counted, task.held_out);
    }
    return task;
}

void write_sentences(const Lexicon& lexicon, const Model& model,
                     const RunOptions& options, Unit unit)
{
    Random random(options.seed);
    for (std::size_t i = 0; i < options.sentences; ++i) {
        fmt::print("  {}\n",
                   decode(lexicon, sample_sentence(model, random), unit));
    }
}

// The same model at every order, to see what a longer history brings.
void write_samples(const Task& task, const RunOptions& options, Unit unit)
{
    for (std::size_t n = 1; n <= options.order; ++n) {
        const Counts counts = count(task.train, task.lexicon, n);
        const Model model = modified_kneser_ney(counts).model;
        if (options.sentences > 0) fmt::print("\nwritten by order {}:\n", n);
        write_sentences(task.lexicon, model, options, unit);
        if (n == options.order && !options.arpa.empty()) {
            save_arpa(options.arpa, task.lexicon, model);
            fmt::print("\nmodel: {}\n", options.arpa);
        }
    }
}

void measure_file(const RunOptions& options)
{
    if (options.test.empty()) {
        throw std::invalid_argument("--model FILE needs --test FILE");
    }
    const NamedModel named = read_arpa(options.model);
    const Unit unit = unit_of(options.unit, Unit::blanks);
    const std::string test = read_text(options.test);
    Ids text;
    with_name(options.test,
              [&] { text = encode_some(named.lexicon, test, unit); });
    const Measured measured = measure(named.lexicon, named.model, text);
    fmt::print(
        "order {}, {} n-grams\nperplexity {:.3f} of {} tokens, {} of "
        "them unknown\n",
        named.model.ngrams->order(), named.model.ngrams->size(),
        measured.perplexity(), measured.tokens, measured.unknown);
    write_sentences(named.lexicon, named.model, options, unit);
}

Table measure_orders(const Task& task, std::size_t order)
{
    Table table;
    Progress progress;  // a text of 100 MB takes minutes
    for (std::size_t n = 1; n <= order; ++n) {
        if (progress.due()) {
            progress.show(fmt::format("order {} of {}", n, order));
        }
        add_order(table, task, n);
    }
    progress.clear();
    return table;
}

std::string command_of(const RunOptions& options)
{
    const std::string text = options.data.empty() ? "--train FILE --test FILE"
                                                  : "--data " + options.data;
    return fmt::format("./unrolled run 05 {} --order {}", text, options.order);
}

void run(int argc, char** argv)
{
    RunOptions options;
    if (!parse_options(argc, argv, options)) return;
    if (!options.model.empty()) {
        measure_file(options);
        return;
    }
    if (!options.arpa.empty()) require_arpa_savable(options.arpa);
    const Texts texts = read_texts(options);
    const Task task = task_of(options, texts);
    std::filesystem::create_directories(options.out);
    print_sizes(task);
    std::fflush(stdout);
    const Table table = measure_orders(task, options.order);
    print_table(table);
    draw_table(options.out / "perplexity.svg", table);
    save_table(options.out / "perplexity.json", table, task,
               command_of(options));
    fmt::print("\nfigure and numbers: {}\n",
               (options.out / "perplexity.svg").string());
    write_samples(task, options, texts.unit);
}

}  // namespace

int main(int argc, char** argv)
{
    return run_main([&] { run(argc, argv); });
}
