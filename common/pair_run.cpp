#include "pair_run.hpp"

#include <algorithm>
#include <cmath>

#include "checkpoint.hpp"

namespace unrolled {

PairSetup setup_of(const PairRunOptions& options, bool reversed)
{
    return {.hidden = options.hidden,
            .batch = options.batch,
            .reversed = reversed,
            .rate = options.rate,
            .seed = options.seed};
}

void require_same_sizes(const CommandLine& line, const PairSetup& wanted,
                        const SavedPairReading& saved)
{
    const std::string file = saved.checkpoint->file.string();
    const auto require_same = [&](const char* option, std::size_t asked, std::size_t has) {
        if (!line.given(option) || asked == has) return;
        throw CheckpointError(
            fmt::format("{} was trained with {} {}, not {}", file, option, has, asked));
    };
    require_same("--hidden", wanted.hidden, saved.setup.hidden);
    require_same("--batch", wanted.batch, saved.setup.batch);
    if (wanted.reversed && !saved.setup.reversed) {
        throw CheckpointError(file + " was trained without --reversed");
    }
}

void require_beam(std::size_t beam, const PairLanguage& language)
{
    const std::size_t most = language.vocabulary.target.size();
    if (beam >= 1 && beam <= most) return;
    throw UsageError(fmt::format(
        "--beam {}: at least 1 and at most {}, the tokens that a target can have", beam, most));
}

void introduce(const PairReading& reading, const PairData& data, std::size_t parameters)
{
    fmt::print(
        "{}: {} pairs to learn from, {} for the test; {} tokens given, {} to choose from\n"
        "a guess among them costs {:.3f} nats\n"
        "{} parameters, {} pairs side by side, {} batches until all have been read\n",
        data.name, data.parts.train.size(), data.parts.test.size(), reading.sizes.source,
        reading.sizes.target, std::log(static_cast<double>(reading.sizes.target)), parameters,
        reading.setup.batch, reading.batches.batches_per_epoch());
    if (reading.steps > 0) fmt::print("going on from step {}\n", reading.steps);
    std::fflush(stdout);
}

Training training_of(const PairReading& reading, const PairRunOptions& options)
{
    Training training;
    training.steps_done = reading.steps;
    training.steps = options.steps;
    training.tokens_per_step = reading.setup.batch;
    training.sample_every = 500;
    training.token = "pair";
    return training;
}

std::vector<Question> some_questions(const std::vector<Pair>& pairs, std::size_t most)
{
    std::vector<Question> all = questions_of(pairs);
    if (all.size() <= most) return all;
    std::vector<Question> some;
    for (std::size_t i = 0; i < most; ++i) some.push_back(all[i * all.size() / most]);
    return some;
}

void print_errors(const std::string& data, std::span<const Question> questions,
                  std::span<const Tokens> answers)
{
    const ErrorRates all = all_lengths(errors_by_length(questions, answers));
    fmt::print(
        "{} questions of {} that were never learned: {:.1f} % exactly right, {:.1f} % wrong, "
        "{:.1f} % of the tokens wrong, BLEU {:.1f}\n",
        all.questions, data, 100 * (1 - all.wrong_rate()), 100 * all.wrong_rate(),
        100 * all.token_rate(), bleu(questions, answers));
}

void draw_errors(const std::filesystem::path& file, const std::string& data,
                 const LengthErrors& errors)
{
    plot_curves(file,
                {.title = "The longer the source, the more is wrong: " + data,
                 .x_label = "tokens of the source",
                 .y_label = "wrong answers in percent",
                 .description = "The share of answers that are not exactly right, over the length "
                                "of the source.",
                 .log_y = false},
                {wrong_by_length("wrong", errors, 1)});
}

}  // namespace unrolled
