/// \file
/// A real run on pairs of sentences: from its command line to a trained model that translates.
#pragma once

#include <fmt/format.h>

#include "finite.hpp"
#include "length_errors.hpp"
#include "pair_options.hpp"
#include "pair_session.hpp"
#include "run_files.hpp"
#include "training.hpp"

namespace unrolled {

/// The sizes as the reader has chosen them. \param reversed sources are read backwards
PairSetup setup_of(const PairRunOptions& options, bool reversed);

/// \throws CheckpointError if a size was given that is not that of the checkpoint
void require_same_sizes(const CommandLine& line, const PairSetup& wanted,
                        const SavedPairReading& saved);

/// \throws UsageError "--beam 50: at most 42, the tokens that a target can have"
void require_beam(std::size_t beam, const PairLanguage& language);

/// Print what is about to be trained. \param parameters how many
void introduce(const PairReading& reading, const PairData& data, std::size_t parameters);

/// Its sizes in steps and pairs; the callables are still to come.
Training training_of(const PairReading& reading, const PairRunOptions& options);

/// At most so many questions, spread evenly over all that there are.
std::vector<Question> some_questions(const std::vector<Pair>& pairs, std::size_t most);

/// Print how many answers were right, the error rates and BLEU.
/// \param questions at least one
void print_errors(const std::string& data, std::span<const Question> questions,
                  std::span<const Tokens> answers);

/// The share of wrong answers over the length of the source.
void draw_errors(const std::filesystem::path& file, const std::string& data,
                 const LengthErrors& errors);

/// A session that begins or, by `--resume`, goes on: with the sizes of its checkpoint, the learning
/// rate that was given, and the pairs that it knew if no others were given.
/// \param data set to what is learned
/// \throws CheckpointError, TextError, UsageError, std::invalid_argument
template <class Model>
PairSession<Model> session_of(const PairModel<Model>& kind, const CommandLine& line,
                              const PairRunOptions& options, bool reversed,
                              const std::filesystem::path& file, PairData& data)
{
    const PairSetup wanted = setup_of(options, reversed);
    if (!options.resume) {
        data = pairs_to_learn(options);
        return new_session(kind, data, wanted);
    }
    const SavedPairReading saved = load_pair_reading(file, kind.name);
    require_same_sizes(line, wanted, saved);
    data = pairs_to_learn(options, saved.data);
    PairSession<Model> session = resumed_session(kind, saved, data);
    if (line.given("--lr")) {
        session.reading.setup.rate = wanted.rate;
        session.model.adam.rate = static_cast<Real>(wanted.rate);
    }
    return session;
}

/// The answers to questions. \throws as translations()
template <class Model>
std::vector<Tokens> answers_to(const Translator<Model>& translator,
                               std::span<const Question> questions, std::size_t beam)
{
    std::vector<Tokens> sources;
    for (const Question& question : questions) sources.push_back(question.source);
    return translations(translator, std::span<const Tokens>(sources), beam);
}

/// Train as train() does, with a pair of the development set now and then; save into `file`.
template <class Model>
TrainingLog teach(PairSession<Model>& session, const PairData& data, const PairRunOptions& options,
                  const std::filesystem::path& file)
{
    PairReading& reading = session.reading;
    Training training = training_of(reading, options);
    training.step = [&] {
        const double loss = session.kind.step(session.model, reading.batches.next());
        reading.steps += 1;
        return loss;
    };
    training.not_finite = [&] { return not_finite(session.model); };
    const std::vector<Pair>& unseen = data.parts.dev.empty() ? data.parts.train : data.parts.dev;
    training.sample = [&] {
        const std::vector<Tokens> source = {unseen[reading.steps / 500 % unseen.size()].source};
        const Tokens target =
            translations(translator_of(session), std::span(source), options.beam)[0];
        return fmt::format("{} -> {}", text_of(source[0], data.source_unit),
                           text_of(target, data.target_unit));
    };
    training.save = [&](std::uint64_t) { save_session(file, session); };
    return train(training);
}

}  // namespace unrolled
