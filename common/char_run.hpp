/// \file
/// A real run on a text: from its command line to a trained model that writes.
#pragma once

#include <fmt/format.h>

#include "char_session.hpp"
#include "finite.hpp"
#include "options.hpp"
#include "run_files.hpp"

namespace unrolled {

/// What the reader has chosen. \param folder where he has not
RunFiles files_of(const TextRunOptions& options, const std::filesystem::path& folder);

/// The sizes as the reader has chosen them.
CharSetup setup_of(const TextRunOptions& options);

/// The text to learn: the reader's, or the book's own prose. Makes the folder. \throws
/// CheckpointError before it reads if nothing could be saved, TextError, std::invalid_argument
std::string text_to_learn(const TextRunOptions& options, const RunFiles& files);

/// A text that is short for the usual batch is read in smaller ones, unless the reader has asked
/// for a size.
CharSetup fitting(const CharSetup& wanted, const std::string& text, const CommandLine& line);

/// \throws CheckpointError if a size was given that is not that of the checkpoint
void require_same_sizes(const CommandLine& line, const CharSetup& wanted,
                        const std::filesystem::path& file, const char* model);

/// Print what is about to be trained. \param parameters how many
/// \param more the line's end; without it, how many batches the text has
void introduce(const CharReading& reading, std::size_t parameters, std::string more = "");

/// Its sizes in steps and tokens; the callables are still to come.
Training training_of(const CharReading& reading, const TextRunOptions& options);

/// The session of a checkpoint, if its sizes are those that were given, with the learning rate that
/// was given. \throws CheckpointError, TextError, std::invalid_argument
template <class Model>
CharSession<Model> go_on(const CharModel<Model>& kind, const CommandLine& line,
                         const CharSetup& wanted, const std::string& text,
                         const std::filesystem::path& file)
{
    require_same_sizes(line, wanted, file, kind.name);
    CharSession<Model> session = resumed_session(kind, file, text);
    if (line.given("--lr")) {
        session.reading.setup.rate = wanted.rate;
        session.model.adam.rate = static_cast<Real>(wanted.rate);
    }
    return session;
}

/// Train as train() does, with a sample now and then; save into `file`.
template <class Model>
TrainingLog teach(CharSession<Model>& session, const TextRunOptions& options,
                  const std::filesystem::path& file)
{
    CharReading& reading = session.reading;
    Training training = training_of(reading, options);
    training.step = [&] {
        const TextBatch batch = reading.batches.next();
        const double loss = session.kind.step(session.model, batch, reading.setup);
        reading.steps += 1;
        return loss;
    };
    training.not_finite = [&] { return not_finite(session.model); };
    training.sample = [&] {
        return write_text(writer_of(session), options.prime, 200, options.temperature,
                          reading.random);
    };
    training.save = [&](std::uint64_t) { save_session(file, session); };
    return train(training);
}

/// Write what `--sample` asks for.
template <class Model>
void print_sample(const CharWriter<Model>& writer, const TextRunOptions& options)
{
    Random random(options.seed);
    fmt::print("{}\n",
               write_text(writer, options.prime, options.sample, options.temperature, random));
}

}  // namespace unrolled
