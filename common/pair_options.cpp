#include "pair_options.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace unrolled {
namespace {

const std::vector<std::string> tasks = {"reverse", "sort", "date", "hangul"};
const std::vector<std::string> collections = {"cmudict", "kjv-es"};

bool is_one_of(const std::vector<std::string>& names, const std::string& name)
{
    return std::ranges::find(names, name) != names.end();
}

void add_data_options(CommandLine& line, PairRunOptions& options)
{
    line.choice({"--task", "NAME", "a generated task: reverse, sort, date or hangul"}, options.task,
                tasks);
    line.choice({"--data", "NAME", "cmudict (spelling to sound) or kjv-es (English to Spanish)"},
                options.data, collections);
    line.name({"--pairs", "FILE", "your own pairs, one a line, a tab between its sides"},
              options.pairs);
    line.exclude("--task", "--data");
    line.exclude("--task", "--pairs");
    line.exclude("--data", "--pairs");
    line.show_defaults();
    line.choice({"--unit", "WHAT", "your pairs consist of words or of characters"}, options.unit,
                {"words", "characters"});
    line.flag("--skip", options.skip, "skip lines of your file that are no pair, and count them");
}

PairData named_data(const std::string& name)
{
    if (is_one_of(tasks, name)) return task_data(name);
    if (name == "cmudict") return cmudict_data();
    if (name == "kjv-es") return kjv_es_data();
    throw std::invalid_argument("the checkpoint has learned the file " + name +
                                ": name it again by --pairs");
}

}  // namespace

void add_pair_run_options(CommandLine& line, PairRunOptions& options)
{
    add_data_options(line, options);
    add_training_options(line,
                         {.hidden = options.hidden,
                          .steps = options.steps,
                          .batch = options.batch,
                          .rate = options.rate,
                          .resume = options.resume,
                          .seed = options.seed,
                          .checkpoint = options.checkpoint,
                          .out = options.out},
                         "pairs");
    line.name({"--translate", "TEXT",
               "what the model makes of it; without a training option, do nothing else"},
              options.translate);
    line.whole_number({"--beam", "N", "unfinished sentences that are kept while it writes"},
                      options.beam, 1, 1'000'000);
}

bool parse(CommandLine& line, int argc, char** argv, PairRunOptions& options)
{
    if (!line.parse(argc, argv)) return false;
    for (const char* name : {"--unit", "--skip"}) {
        if (!line.given(name) || line.given("--pairs")) continue;
        throw UsageError(
            fmt::format("{} says how your own pairs are read: name them by --pairs", name));
    }
    bool training = false;
    for (const char* name :
         {"--task", "--data", "--pairs", "--hidden", "--steps", "--batch", "--lr", "--resume"}) {
        training = training || line.given(name);
    }
    options.only_translate = !options.translate.empty() && !training;
    return true;
}

PairData pairs_to_learn(const PairRunOptions& options, const std::string& known)
{
    if (options.pairs.empty()) {
        const std::string chosen = options.task.empty() ? options.data : options.task;
        if (!chosen.empty()) return named_data(chosen);
        return named_data(known.empty() ? "date" : known);
    }
    const Unit unit = options.unit == "words" ? Unit::words : Unit::characters;
    const PairFile file = read_pairs(options.pairs, {.unit = unit, .skip = options.skip});
    if (file.skipped > 0) {
        fmt::print("{} lines are no pair and were skipped; the first: {}\n", file.skipped,
                   file.first_skipped);
    }
    return own_data(options.pairs, file.pairs, unit);
}

}  // namespace unrolled
