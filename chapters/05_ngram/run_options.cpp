#include "run_options.hpp"

#include "ngrams.hpp"
#include "options.hpp"

namespace unrolled::ngram {
namespace {

void add_text_options(CLI::App& app, RunOptions& o)
{
    const auto file = [&](const char* name, std::string& value,
                          const char* help) {
        return app.add_option(name, value, help)->type_name("FILE");
    };
    file("--train", o.train, "a UTF-8 text to count, a sentence in each line");
    file("--valid", o.valid,
         "a text to choose weights by; without it, a tenth of --train");
    file("--test", o.test, "a text to predict; without it, a tenth of --train");
    app.add_option("--data", o.data, "a text by name: kjv")
        ->type_name("NAME")
        ->check(CLI::IsMember({"kjv"}))
        ->excludes("--train")
        ->excludes("--test");
    file("--model", o.model, "measure this ARPA file on --test, count nothing");
    file("--arpa", o.arpa, "write the modified Kneser-Ney model as ARPA");
    app.add_option("--unit", o.unit,
                   "what a token is: words, characters, or what stands between "
                   "blanks")
        ->type_name("UNIT")
        ->check(CLI::IsMember({"words", "characters", "blanks"}));
}

void add_number_options(CLI::App& app, RunOptions& o)
{
    app.add_option("--order", o.order, "the longest n-grams")
        ->type_name("N")
        ->transform(whole_number(1, highest_order));
    app.add_option("--min-count", o.min_count,
                   "words that occur less often become <unk>")
        ->type_name("N")
        ->transform(whole_number(1, 1'000'000));
    app.add_option("--sample", o.sentences, "how many sentences to write")
        ->type_name("N")
        ->transform(whole_number(0, 1'000'000));
    app.add_option("--seed", o.seed, "the same seed writes the same sentences")
        ->type_name("N")
        ->transform(whole_number(0, UINT64_MAX));
    app.add_option("--out", o.out, "folder for the figure and the numbers")
        ->type_name("DIR");
}

}  // namespace

bool parse_options(int argc, char** argv, RunOptions& options)
{
    CLI::App app("Count n-grams, smooth them, and predict a text.");
    add_text_options(app, options);
    add_number_options(app, options);
    return parse(app, argc, argv);
}

}  // namespace unrolled::ngram
