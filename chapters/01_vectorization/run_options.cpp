#include "run_options.hpp"

#include "options.hpp"

namespace unrolled::vectorize {
namespace {

void add_text_options(CLI::App& app, RunOptions& o)
{
    app.add_option("--out", o.out, "folder for figures and numbers")
        ->type_name("DIR");
    app.add_option("--text", o.text,
                   "a UTF-8 text to learn; without it, one that a grammar "
                   "writes")
        ->type_name("FILE");
    app.add_option("--near", o.near, "show the words nearest to this one")
        ->type_name("WORD");
    app.add_option("--analogy", o.analogy, "king man woman: king - man + woman")
        ->type_name("A B C")
        ->expected(3);
    app.add_option("--min-count", o.min_count,
                   "leave out words that occur less often")
        ->type_name("N")
        ->transform(whole_number(1, 1'000'000));
    app.add_option("--sentences", o.sentences, "length of the grammar's text")
        ->type_name("N")
        ->transform(whole_number(64, 10'000'000));
}

void add_training_options(CLI::App& app, Settings& s)
{
    const auto size = [&](const char* name, std::size_t& value,
                          const char* help) {
        app.add_option(name, value, help)
            ->type_name("N")
            ->transform(whole_number(1, 10'000));
    };
    size("--dim", s.dim, "width of a word's vector");
    size("--window", s.window, "words on each side, at most");
    size("--negatives", s.negatives, "words of noise for each word");
    size("--epochs", s.epochs, "how often the text is read");
    app.add_option("--lr", s.rate, "learning rate at the beginning")
        ->type_name("RATE")
        ->transform(number_between(1e-9, 100));
    app.add_option("--seed", s.seed, "the same seed gives the same vectors")
        ->type_name("N")
        ->transform(whole_number(0, UINT64_MAX));
}

}  // namespace

bool parse_options(int argc, char** argv, RunOptions& options)
{
    CLI::App app("Word vectors: CBOW with negative sampling, by hand.");
    app.option_defaults()->always_capture_default();
    add_text_options(app, options);
    add_training_options(app, options.settings);
    return parse(app, argc, argv);
}

}  // namespace unrolled::vectorize
