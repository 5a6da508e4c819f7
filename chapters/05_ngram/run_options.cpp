#include "run_options.hpp"

#include "command_line.hpp"
#include "ngrams.hpp"

namespace unrolled::ngram {
namespace {

void add_text_options(CommandLine& line, RunOptions& o)
{
    line.text(
        {"--train", "FILE", "a UTF-8 text to count, a sentence in each line"},
        o.train);
    line.text({"--valid", "FILE",
               "a text to choose weights by; without it, a tenth of --train"},
              o.valid);
    line.text(
        {"--test", "FILE", "a text to predict; without it, a tenth of --train"},
        o.test);
    line.choice({"--data", "NAME", "a text by name: kjv"}, o.data, {"kjv"});
    line.exclude("--data", "--train");
    line.exclude("--data", "--test");
    line.text(
        {"--model", "FILE", "measure this ARPA file on --test, count nothing"},
        o.model);
    line.text({"--arpa", "FILE", "write the modified Kneser-Ney model as ARPA"},
              o.arpa);
    line.choice({"--unit", "UNIT",
                 "what a token is: words, characters, or what stands between "
                 "blanks"},
                o.unit, {"words", "characters", "blanks"});
}

void add_number_options(CommandLine& line, RunOptions& o)
{
    line.whole_number({"--order", "N", "the longest n-grams"}, o.order, 1,
                      highest_order);
    line.whole_number(
        {"--min-count", "N", "words that occur less often become <unk>"},
        o.min_count, 1, 1'000'000);
    line.whole_number({"--sample", "N", "how many sentences to write"},
                      o.sentences, 0, 1'000'000);
    line.whole_number(
        {"--seed", "N", "the same seed writes the same sentences"}, o.seed, 0,
        UINT64_MAX);
    line.path({"--out", "DIR", "folder for the figure and the numbers"}, o.out);
}

}  // namespace

bool parse_options(int argc, char** argv, RunOptions& options)
{
    CommandLine line("Count n-grams, smooth them, and predict a text.");
    add_text_options(line, options);
    add_number_options(line, options);
    return line.parse(argc, argv);
}

}  // namespace unrolled::ngram
