#include <fmt/format.h>

#include "example_runs.hpp"
#include "examples.hpp"
#include "translator.hpp"

namespace unrolled::attention {
namespace {

double percent(const nlohmann::json& rates, const char* part, const char* whole)
{
    return 100 * rates.at(part).get<double>() / rates.at(whole).get<double>();
}

void note_course(WorkedExample& example, const nlohmann::json& run)
{
    const nlohmann::json& test = run.at("test");
    example.note(fmt::format(
        "  seed {}, {:7} attention: WER {:.2f} %, PER {:.2f} %, {} weights",
        run.at("seed").get<int>(), run.at("attention") ? "with" : "without",
        percent(test, "wrong", "words"), percent(test, "edits", "phones"),
        run.at("weights").get<int>()));
}

void note_medians(WorkedExample& example)
{
    const MedianRates with = median_rates(true), without = median_rates(false);
    example.note("median of the seeds, in percent");
    example.value("WER with attention", static_cast<Real>(with.word_error), 2);
    example.value("WER without", static_cast<Real>(without.word_error), 2);
    example.value("PER with attention", static_cast<Real>(with.phone_error), 2);
    example.value("PER without", static_cast<Real>(without.phone_error), 2);
}

}  // namespace

WorkedExample show_count()
{
    WorkedExample example("count", "How many weights the real run learns");
    example.note("27 letters and 39 phones, three marks each; D = 64, H = 256");
    Sizes sizes{.n_source = 30, .n_target = 42, .D = 64, .H = 256};
    example.value("with attention", static_cast<Real>(count_weights(sizes)), 0);
    sizes.attention = false;
    example.value("without", static_cast<Real>(count_weights(sizes)), 0);
    return example;
}

WorkedExample show_cmudict()
{
    WorkedExample example("cmudict", "Spelling to sound, 12503 test words");
    for (const nlohmann::json& run : cmudict_runs()) note_course(example, run);
    note_medians(example);
    return example;
}

WorkedExample show_lengths()
{
    WorkedExample example("lengths", "Wrong words in percent, by letters");
    example.note("letters   asked   with   without   difference");
    for (const LetterRates& l : rates_by_letters()) {
        example.note(fmt::format(
            "{:>2} - {:>2}   {:5}   {:5.1f}   {:5.1f}   {:6.1f}", l.shortest,
            l.longest, l.asked, l.with, l.without, l.without - l.with));
    }
    return example;
}

}  // namespace unrolled::attention
