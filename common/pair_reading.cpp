#include "pair_reading.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "checkpoint.hpp"
#include "memory.hpp"

namespace unrolled {
namespace {

constexpr const char* unit_names[] = {"words", "characters", "fields"};

// The same pairs, as far as a checksum can tell (FNV-1a).
std::string fingerprint_of(const std::vector<IdPair>& pairs)
{
    std::uint64_t hash = 14695981039346656037u;
    const auto add = [&](Id id) {
        hash = (hash ^ static_cast<std::uint64_t>(id)) * 1099511628211u;
    };
    for (const IdPair& pair : pairs) {
        std::ranges::for_each(pair.source, add);
        add(begin_id);  // where one side ends and the other begins
        std::ranges::for_each(pair.target, add);
        add(end_id);
    }
    return fmt::format("{} pairs, {:016x}", pairs.size(), hash);
}

PairSizes sizes_of_pairs(const PairLanguage& language, const std::vector<IdPair>& pairs)
{
    PairSizes sizes = sizes_of(language);
    for (const IdPair& pair : pairs) {
        sizes.longest_source = std::max(sizes.longest_source, pair.source.size());
        sizes.longest_target = std::max(sizes.longest_target, pair.target.size() + 1);
    }
    return sizes;
}

// A vocabulary as a list without the three marks, and back.
nlohmann::json list_of(const Vocabulary& vocabulary)
{
    return Tokens(vocabulary.tokens().begin() + end_id + 1, vocabulary.tokens().end());
}

Unit unit_named(const std::string& name)
{
    return static_cast<Unit>(std::ranges::find(unit_names, name) - std::begin(unit_names));
}

std::string name_of(Unit unit)
{
    return unit_names[static_cast<std::size_t>(unit)];
}

void put_pair_setup(nlohmann::json& facts, const PairSetup& setup)
{
    facts["hidden"] = setup.hidden;
    facts["batch"] = setup.batch;
    facts["reversed"] = setup.reversed;
    facts["rate"] = setup.rate;
    facts["seed"] = setup.seed;
}

}  // namespace

PairLanguage language_of(const PairData& data)
{
    return {pair_vocabulary(data.parts.train, data.min_count), data.source_unit, data.target_unit};
}

PairSizes sizes_of(const PairLanguage& language)
{
    return {.source = language.vocabulary.source.size(),
            .target = language.vocabulary.target.size()};
}

PairReading new_reading(PairLanguage language, const PairData& data, const PairSetup& setup,
                        PairBytes bytes)
{
    std::vector<IdPair> pairs = pair_ids(language.vocabulary, data.parts.train, setup.reversed);
    if (pairs.empty()) {
        throw std::invalid_argument(fmt::format(
            "{}: no pair is left to learn from; a tenth is kept for the test", data.name));
    }
    const PairSizes sizes = sizes_of_pairs(language, pairs);
    require_memory(fmt::format("--hidden {} --batch {}", setup.hidden, setup.batch),
                   bytes(setup, sizes));
    std::string mark = fingerprint_of(pairs);
    return {.language = std::move(language),
            .setup = setup,
            .data = data.name,
            .fingerprint = std::move(mark),
            .sizes = sizes,
            .batches = PairBatches(std::move(pairs), setup.batch, setup.seed),
            .random = Random(setup.seed)};
}

void save_reading(const std::filesystem::path& file, const char* model, const PairReading& reading,
                  const ConstNamedTensors& tensors, std::uint64_t updates)
{
    Checkpoint checkpoint{.model = model, .facts = {}, .tensors = {}};
    checkpoint.put(tensors);
    nlohmann::json& facts = checkpoint.facts;
    put_pair_setup(facts, reading.setup);
    facts["source"] = list_of(reading.language.vocabulary.source);
    facts["target"] = list_of(reading.language.vocabulary.target);
    facts["units"] = {name_of(reading.language.source_unit), name_of(reading.language.target_unit)};
    facts["data"] = reading.data;
    facts["pairs"] = reading.fingerprint;
    facts["position"] = reading.batches.position();
    facts["random"] = reading.random.save();
    facts["steps"] = reading.steps;
    facts["adam_step"] = updates;
    save_checkpoint(file, checkpoint);
}

SavedPairReading load_pair_reading(const std::filesystem::path& file, const char* model)
{
    auto checkpoint = std::make_shared<const Checkpoint>(load_checkpoint(file, model));
    const nlohmann::json& facts = checkpoint->facts;
    PairLanguage language{{sentence_vocabulary({facts.at("source").get<Tokens>()}, 1),
                           sentence_vocabulary({facts.at("target").get<Tokens>()}, 1)},
                          unit_named(facts.at("units").at(0)),
                          unit_named(facts.at("units").at(1))};
    const PairSetup setup{.hidden = facts.at("hidden"),
                          .batch = facts.at("batch"),
                          .reversed = facts.at("reversed"),
                          .rate = facts.at("rate"),
                          .seed = facts.at("seed")};
    std::string data = facts.at("data");
    return {std::move(checkpoint), std::move(language), setup, std::move(data)};
}

void saved_tensors(const SavedPairReading& saved, const NamedTensors& tensors)
{
    saved.checkpoint->get(tensors);
}

void resume(const SavedPairReading& saved, PairReading& reading, const NamedTensors& tensors,
            std::uint64_t& updates)
{
    const nlohmann::json& facts = saved.checkpoint->facts;
    saved_tensors(saved, tensors);
    updates = facts.at("adam_step");
    reading.random.restore(facts.at("random"));
    reading.steps = facts.at("steps");
    if (reading.fingerprint == facts.at("pairs").get<std::string>()) {
        reading.batches.seek(facts.at("position"));
    }
}

}  // namespace unrolled
