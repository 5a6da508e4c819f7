#include "run_options.hpp"

#include "command_line.hpp"

namespace unrolled::vectorize {
namespace {

void add_text_options(CommandLine& line, RunOptions& o)
{
    line.path({"--out", "DIR", "folder for figures and numbers"}, o.out);
    line.text({"--text", "FILE",
               "a UTF-8 text to learn; without it, one that a grammar writes"},
              o.text);
    line.text({"--near", "WORD", "show the words nearest to this one"}, o.near);
    line.words({"--analogy", "A B C", "king man woman: king - man + woman"},
               o.analogy, 3);
    line.whole_number(
        {"--min-count", "N", "leave out words that occur less often"},
        o.min_count, 1, 1'000'000);
    line.whole_number({"--sentences", "N", "length of the grammar's text"},
                      o.sentences, 64, 10'000'000);
}

void add_training_options(CommandLine& line, Settings& s)
{
    const auto size = [&](const char* name, std::size_t& value,
                          const char* help) {
        line.whole_number({name, "N", help}, value, 1, 10'000);
    };
    size("--dim", s.dim, "width of a word's vector");
    size("--window", s.window, "words on each side, at most");
    size("--negatives", s.negatives, "words of noise for each word");
    size("--epochs", s.epochs, "how often the text is read");
    line.number({"--lr", "RATE", "learning rate at the beginning"}, s.rate,
                1e-9, 100);
    line.whole_number({"--seed", "N", "the same seed gives the same vectors"},
                      s.seed, 0, UINT64_MAX);
}

}  // namespace

bool parse_options(int argc, char** argv, RunOptions& options)
{
    CommandLine line("Word vectors: CBOW with negative sampling, by hand.");
    line.show_defaults();
    add_text_options(line, options);
    add_training_options(line, options.settings);
    return line.parse(argc, argv);
}

}  // namespace unrolled::vectorize
