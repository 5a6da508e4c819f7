#include "char_reading.hpp"

#include <fmt/format.h>

#include "checkpoint.hpp"
#include "memory.hpp"

namespace unrolled {
namespace {

// A text with the same characters, as far as a checksum can tell (FNV-1a).
std::string fingerprint(const Ids& ids)
{
    std::uint64_t hash = 14695981039346656037u;
    for (const Id id : ids) {
        hash = (hash ^ static_cast<std::uint64_t>(id)) * 1099511628211u;
    }
    return fmt::format("{} characters, {:016x}", ids.size(), hash);
}

void put_setup(nlohmann::json& facts, const CharSetup& setup)
{
    facts["hidden"] = setup.hidden;
    facts["seq"] = setup.seq;
    facts["batch"] = setup.batch;
    if (setup.truncate > 0) facts["truncate"] = setup.truncate;
    if (setup.layers > 0) facts["layers"] = setup.layers;
    if (setup.heads > 0) facts["heads"] = setup.heads;
    facts["rate"] = setup.rate;
    facts["seed"] = setup.seed;
}

CharSetup setup_of(const nlohmann::json& facts)
{
    return {.hidden = facts.at("hidden"),
            .seq = facts.at("seq"),
            .batch = facts.at("batch"),
            .truncate = facts.value("truncate", std::size_t{0}),
            .layers = facts.value("layers", std::size_t{0}),
            .heads = facts.value("heads", std::size_t{0}),
            .rate = facts.at("rate"),
            .seed = facts.at("seed")};
}

}  // namespace

CharReading new_reading(CharVocabulary vocabulary, const std::string& text, const CharSetup& setup,
                        TrainingBytes bytes)
{
    Ids ids = vocabulary.encode(text);
    require_memory(
        fmt::format("--hidden {} --seq {} --batch {}", setup.hidden, setup.seq, setup.batch),
        bytes(setup, vocabulary.size()));
    std::string mark = fingerprint(ids);
    return {std::move(vocabulary), setup, std::move(mark),
            TextBatches(std::move(ids), setup.seq, setup.batch), Random(setup.seed)};
}

void save_reading(const std::filesystem::path& file, const char* model, const CharReading& reading,
                  const ConstNamedTensors& tensors, std::uint64_t updates)
{
    Checkpoint checkpoint{.model = model, .facts = {}, .tensors = {}};
    checkpoint.put(tensors);
    nlohmann::json& facts = checkpoint.facts;
    put_setup(facts, reading.setup);
    facts["vocabulary"] = reading.vocabulary.text();
    facts["text"] = reading.text;
    facts["position"] = reading.batches.position();
    facts["random"] = reading.random.save();
    facts["steps"] = reading.steps;
    facts["adam_step"] = updates;
    save_checkpoint(file, checkpoint);
}

SavedReading load_reading(const std::filesystem::path& file, const char* model)
{
    auto checkpoint = std::make_shared<const Checkpoint>(load_checkpoint(file, model));
    const nlohmann::json& facts = checkpoint->facts;
    CharVocabulary vocabulary(facts.at("vocabulary").get<std::string>());
    const CharSetup setup = setup_of(facts);
    return {std::move(checkpoint), std::move(vocabulary), setup};
}

void saved_tensors(const SavedReading& saved, const NamedTensors& tensors)
{
    saved.checkpoint->get(tensors);
}

void resume(const SavedReading& saved, CharReading& reading, const NamedTensors& tensors,
            std::uint64_t& updates)
{
    const nlohmann::json& facts = saved.checkpoint->facts;
    saved_tensors(saved, tensors);
    updates = facts.at("adam_step");
    reading.random.restore(facts.at("random"));
    reading.steps = facts.at("steps");
    if (reading.text == facts.at("text").get<std::string>()) {
        reading.batches.seek(facts.at("position"));
    }
}

Ids ids_to_begin(const CharVocabulary& vocabulary, const std::string& prime)
{
    if (!prime.empty()) return vocabulary.encode(prime);
    const bool has_lines = vocabulary.text().find('\n') != std::string::npos;
    return has_lines ? vocabulary.encode("\n") : Ids{0};
}

}  // namespace unrolled
