/// \file
/// Training a model that turns one sentence into another: what it consists of, and how it is put
/// away and taken up again. The model is the chapter's; here nobody knows what it computes.
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "edit_distance.hpp"
#include "pair_reading.hpp"

namespace unrolled {

/// What a session asks of a model. A model has `params`, `adam`, and a for_each over every tensor
/// that training changes.
template <class Model>
struct PairModel {
    using Params = decltype(Model::params);  ///< What it translates with.

    const char* name;  ///< Of its checkpoints: another model's is refused.
    /// The model before its first step.
    Model (*begin)(const PairSetup& setup, const PairSizes& sizes, Random& random);
    /// Parameters of the right shapes.
    Params (*zero_params)(const PairSetup& setup, const PairSizes& sizes);
    /// One training step. Returns the loss in nats a target token before it.
    double (*step)(Model& model, const PairBatch& batch);
    /// A target for each source, none of them empty, without its end; at most `longest` tokens.
    /// \param beam unfinished targets that are kept; 1 takes the likeliest token
    std::vector<Ids> (*translate)(const Params& p, std::span<const Ids> sources, std::size_t beam,
                                  std::size_t longest);
    PairBytes bytes;  ///< What training takes.
};

/// A run in progress.
template <class Model>
struct PairSession {
    PairModel<Model> kind;  ///< What the model can do.
    PairReading reading;    ///< Where it stands among the pairs.
    Model model;            ///< What it has learned.
};

/// What translating needs: parameters and both vocabularies.
template <class Model>
struct Translator {
    PairModel<Model> kind;           ///< What the model can do.
    PairLanguage language;           ///< What it can read and write.
    bool reversed;                   ///< Sources are read backwards.
    decltype(Model::params) params;  ///< What it has learned.
};

/// Begin. \throws std::invalid_argument if there is nothing to learn or too little memory
template <class Model>
PairSession<Model> new_session(const PairModel<Model>& kind, const PairData& data,
                               const PairSetup& setup)
{
    PairReading reading = new_reading(language_of(data), data, setup, kind.bytes);
    Model model = kind.begin(setup, reading.sizes, reading.random);
    return {kind, std::move(reading), std::move(model)};
}

/// Save the whole session. \throws CheckpointError
template <class Model>
void save_session(const std::filesystem::path& file, const PairSession<Model>& session)
{
    save_reading(file, session.kind.name, session.reading, named_tensors("model", session.model),
                 session.model.adam.step);
}

/// Go on from a checkpoint: every later step is what it would have been without the break.
/// \param data may be other pairs: they are then read from their beginning, and what the checkpoint
/// does not know is unknown
/// \throws CheckpointError, std::invalid_argument
template <class Model>
PairSession<Model> resumed_session(const PairModel<Model>& kind, const SavedPairReading& saved,
                                   const PairData& data)
{
    PairReading reading = new_reading(saved.language, data, saved.setup, kind.bytes);
    Model model = kind.begin(saved.setup, reading.sizes, reading.random);
    resume(saved, reading, named_tensors("model", model), model.adam.step);
    return {kind, std::move(reading), std::move(model)};
}

/// The translator in a checkpoint. \throws CheckpointError
template <class Model>
Translator<Model> load_translator(const PairModel<Model>& kind, const std::filesystem::path& file)
{
    const SavedPairReading saved = load_pair_reading(file, kind.name);
    Translator<Model> translator{kind, saved.language, saved.setup.reversed,
                                 kind.zero_params(saved.setup, sizes_of(saved.language))};
    saved_tensors(saved, named_tensors("model.params", translator.params));
    return translator;
}

/// The translator that a session has become.
template <class Model>
Translator<Model> translator_of(const PairSession<Model>& session)
{
    return {session.kind, session.reading.language, session.reading.setup.reversed,
            session.model.params};
}

/// What the model makes of sources, in batches. Twice the length of the longest source and twenty
/// more tokens are enough. \throws std::invalid_argument for an empty source or a beam of 0 or
/// above the size of the target vocabulary
template <class Model>
std::vector<Tokens> translations(const Translator<Model>& translator,
                                 std::span<const Tokens> sources, std::size_t beam)
{
    std::vector<Tokens> targets;
    const PairVocabulary& vocabulary = translator.language.vocabulary;
    for (std::size_t begin = 0; begin < sources.size(); begin += 100) {
        const auto some =
            sources.subspan(begin, std::min<std::size_t>(100, sources.size() - begin));
        const std::vector<Ids> ids = source_ids(vocabulary.source, some, translator.reversed);
        std::size_t longest = 20;
        for (const Ids& source : ids) longest = std::max(longest, 20 + 2 * source.size());
        for (const Ids& target : translator.kind.translate(translator.params, ids, beam, longest)) {
            targets.push_back(sentence_tokens(vocabulary.target, target));
        }
    }
    return targets;
}

/// The same for one text. \throws TextError, and as translations()
template <class Model>
std::string translation(const Translator<Model>& translator, const std::string& text,
                        std::size_t beam)
{
    const std::vector<Tokens> source = {tokens_of(text, translator.language.source_unit)};
    return text_of(translations(translator, std::span(source), beam)[0],
                   translator.language.target_unit);
}

}  // namespace unrolled
