#include "session.hpp"

#include <fmt/format.h>

#include "memory.hpp"
#include "sample.hpp"
#include "text.hpp"

namespace unrolled::bptt {
namespace {

constexpr const char* model_name = "character RNN with truncation";

// A text with the same characters, as far as a checksum can tell (FNV-1a).
std::string fingerprint(const Ids& ids)
{
    std::uint64_t hash = 14695981039346656037u;
    for (const Id id : ids) {
        hash = (hash ^ static_cast<std::uint64_t>(id)) * 1099511628211u;
    }
    return fmt::format("{} characters, {:016x}", ids.size(), hash);
}

Setup setup_of(const Checkpoint& checkpoint)
{
    const nlohmann::json& facts = checkpoint.facts;
    return {.hidden = facts.at("hidden"),
            .seq = facts.at("seq"),
            .batch = facts.at("batch"),
            .truncate = facts.at("truncate"),
            .rate = facts.at("rate"),
            .seed = facts.at("seed")};
}

CharVocabulary vocabulary_of(const Checkpoint& checkpoint)
{
    return CharVocabulary(checkpoint.facts.at("vocabulary").get<std::string>());
}

Session session_for(CharVocabulary vocabulary, Ids ids, const Setup& setup)
{
    require_memory(fmt::format("--hidden {} --seq {} --batch {}", setup.hidden,
                               setup.seq, setup.batch),
                   training_bytes(setup, vocabulary.size()));
    Random random(setup.seed);
    const Sizes sizes{vocabulary.size(), setup.hidden, setup.batch};
    std::string text = fingerprint(ids);
    TextBatches batches(std::move(ids), setup.seq, setup.batch);
    LanguageModel model = language_model(sizes, setup.rate, random);
    return {std::move(vocabulary),
            setup,
            std::move(text),
            std::move(model),
            std::move(batches),
            random,
            0};
}

}  // namespace

double training_bytes(const Setup& setup, std::size_t V)
{
    const double H = static_cast<double>(setup.hidden);
    const double v = static_cast<double>(V);
    const double rows =
        static_cast<double>(setup.seq) * static_cast<double>(setup.batch);
    const double params = H * v + H * H + H + v * H + v;
    // Parameters, gradient, two moments; inputs, scores; states, those before
    // them, and three kinds of gradients of theirs.
    return static_cast<double>(sizeof(Real)) *
           (4 * params + rows * (2 * v + 5 * H));
}

Session new_session(const std::string& text, const Setup& setup)
{
    CharVocabulary vocabulary(text);
    Ids ids = vocabulary.encode(text);
    return session_for(std::move(vocabulary), std::move(ids), setup);
}

void save_session(const std::filesystem::path& file, const Session& session)
{
    Checkpoint checkpoint{.model = model_name, .facts = {}, .tensors = {}};
    put(checkpoint, session.model);
    nlohmann::json& facts = checkpoint.facts;
    facts["hidden"] = session.setup.hidden;
    facts["seq"] = session.setup.seq;
    facts["batch"] = session.setup.batch;
    facts["truncate"] = session.setup.truncate;
    facts["rate"] = session.setup.rate;
    facts["seed"] = session.setup.seed;
    facts["vocabulary"] = session.vocabulary.text();
    facts["text"] = session.text;
    facts["position"] = session.batches.position();
    facts["random"] = session.random.save();
    facts["steps"] = session.steps;
    save_checkpoint(file, checkpoint);
}

Setup saved_setup(const std::filesystem::path& file)
{
    return setup_of(load_checkpoint(file, model_name));
}

Session resumed_session(const std::filesystem::path& file,
                        const std::string& text)
{
    const Checkpoint checkpoint = load_checkpoint(file, model_name);
    const nlohmann::json& facts = checkpoint.facts;
    CharVocabulary vocabulary = vocabulary_of(checkpoint);
    Ids ids = vocabulary.encode(text);
    Session session = session_for(std::move(vocabulary), std::move(ids),
                                  setup_of(checkpoint));
    get(checkpoint, session.model);
    session.random.restore(facts.at("random").get<std::string>());
    session.steps = facts.at("steps").get<std::uint64_t>();
    if (session.text == facts.at("text").get<std::string>()) {
        session.batches.seek(facts.at("position").get<std::size_t>());
    }
    return session;
}

Writer load_writer(const std::filesystem::path& file)
{
    const Checkpoint checkpoint = load_checkpoint(file, model_name);
    CharVocabulary vocabulary = vocabulary_of(checkpoint);
    const std::size_t V = vocabulary.size();
    Params p = zero_params(V, setup_of(checkpoint).hidden, V);
    checkpoint.get("model.params", p);
    return {std::move(vocabulary), std::move(p)};
}

std::string write_text(const Params& p, const CharVocabulary& vocabulary,
                       const std::string& prime, std::size_t count,
                       double temperature, Random& random)
{
    Ids ids = vocabulary.encode(prime);
    const bool has_lines = vocabulary.text().find('\n') != std::string::npos;
    if (ids.empty()) ids = has_lines ? vocabulary.encode("\n") : Ids{0};
    return prime +
           vocabulary.decode(sample(p, ids, count, temperature, random));
}

}  // namespace unrolled::bptt
