/// \file
/// Training a character model on somebody's text: what it consists of, and how it is put away and
/// taken up again. The model is the chapter's; here nobody knows what it computes.
#pragma once

#include <filesystem>
#include <string>

#include "char_reading.hpp"

namespace unrolled {

/// What a session asks of a model. A model has `params`, `adam`, and a for_each over every tensor
/// that training changes.
template <class Model>
struct CharModel {
    using Params = decltype(Model::params);  ///< What it writes with.

    const char* name;  ///< Of its checkpoints: another model's is refused.
    /// The model before its first step, for V characters.
    Model (*begin)(const CharSetup& setup, std::size_t V, Random& random);
    /// Parameters of the right shapes.
    Params (*zero_params)(const CharSetup& setup, std::size_t V);
    /// One training step. Returns the loss in nats a character before it.
    double (*step)(Model& model, const TextBatch& batch, const CharSetup& setup);
    /// Reads `prime`, which is not empty, and writes `count` characters.
    Ids (*sample)(const Params& p, const Ids& prime, std::size_t count, double temperature,
                  Random& random);
    TrainingBytes bytes;  ///< What training takes.
};

/// A run in progress.
template <class Model>
struct CharSession {
    CharModel<Model> kind;  ///< What the model can do.
    CharReading reading;    ///< Where it stands in the text.
    Model model;            ///< What it has learned.
};

/// What writing needs: parameters and characters.
template <class Model>
struct CharWriter {
    CharModel<Model> kind;           ///< What the model can do.
    CharVocabulary vocabulary;       ///< Which characters it knows.
    decltype(Model::params) params;  ///< What it has learned.
};

/// Begin. \param text UTF-8 \throws TextError if the text is too short, std::invalid_argument if
/// the memory of this machine is
template <class Model>
CharSession<Model> new_session(const CharModel<Model>& kind, const std::string& text,
                               const CharSetup& setup)
{
    CharReading reading = new_reading(CharVocabulary(text), text, setup, kind.bytes);
    Model model = kind.begin(setup, reading.vocabulary.size(), reading.random);
    return {kind, std::move(reading), std::move(model)};
}

/// Save the whole session. \throws CheckpointError
template <class Model>
void save_session(const std::filesystem::path& file, const CharSession<Model>& session)
{
    save_reading(file, session.kind.name, session.reading, named_tensors("model", session.model),
                 session.model.adam.step);
}

/// Go on from a checkpoint: every later step is what it would have been without the break.
/// \param text may be another, if the checkpoint knows all of its characters; it is then read from
/// its beginning
/// \throws CheckpointError, TextError naming a character that is new
template <class Model>
CharSession<Model> resumed_session(const CharModel<Model>& kind, const std::filesystem::path& file,
                                   const std::string& text)
{
    const SavedReading saved = load_reading(file, kind.name);
    CharReading reading = new_reading(saved.vocabulary, text, saved.setup, kind.bytes);
    Model model = kind.begin(saved.setup, saved.vocabulary.size(), reading.random);
    resume(saved, reading, named_tensors("model", model), model.adam.step);
    return {kind, std::move(reading), std::move(model)};
}

/// The writer in a checkpoint. \throws CheckpointError
template <class Model>
CharWriter<Model> load_writer(const CharModel<Model>& kind, const std::filesystem::path& file)
{
    const SavedReading saved = load_reading(file, kind.name);
    CharWriter<Model> writer{kind, saved.vocabulary,
                             kind.zero_params(saved.setup, saved.vocabulary.size())};
    saved_tensors(saved, named_tensors("model.params", writer.params));
    return writer;
}

/// The writer that a session has become.
template <class Model>
CharWriter<Model> writer_of(const CharSession<Model>& session)
{
    return {session.kind, session.reading.vocabulary, session.model.params};
}

/// `prime` and what the model writes after it.
/// \param prime if empty, the model begins as after a line's end
/// \throws TextError naming a character of the prime that is not known
template <class Model>
std::string write_text(const CharWriter<Model>& writer, const std::string& prime, std::size_t count,
                       double temperature, Random& random)
{
    const Ids begin = ids_to_begin(writer.vocabulary, prime);
    const Ids ids = writer.kind.sample(writer.params, begin, count, temperature, random);
    return prime + writer.vocabulary.decode(ids);
}

}  // namespace unrolled
