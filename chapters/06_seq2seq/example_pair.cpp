#include <fmt/format.h>
#include <fmt/ranges.h>

#include "decode.hpp"
#include "examples.hpp"
#include "lecture.hpp"
#include "model.hpp"

namespace unrolled::seq2seq {
namespace {

// The first sentence of a batch with its ids.
std::string first_of(const Vocabulary& vocabulary, const Ids& ids,
                     std::size_t N)
{
    std::string line;
    for (std::size_t i = 0; i < ids.size(); i += N) {
        if (ids[i] < 0) break;
        line += fmt::format("{} {}  ", ids[i], vocabulary.token(ids[i]));
    }
    return line.substr(0, line.size() - 2);
}

// What a batch holds, a line for each step; padding is a point.
void note_batch(WorkedExample& example, const PairBatch& batch)
{
    const std::size_t N = batch.inputs.N;
    example.note("All five targets side by side, a line for each step:");
    for (std::size_t t = 0; t < batch.inputs.length(); ++t) {
        std::string line = fmt::format("  t = {}:", t + 1);
        for (std::size_t n = 0; n < N; ++n) {
            const Id id = batch.targets[t * N + n];
            line += id < 0 ? "  ." : fmt::format(" {:2}", id);
        }
        example.note(line);
    }
}

// A sentence and what the model makes of it.
std::string translated(const Params& p, const PairVocabulary& v,
                       const Tokens& sentence)
{
    const std::vector<Ids> source = {sentence_ids(v.source, sentence)};
    return fmt::format("{} -> {}", text_of(sentence, Unit::words),
                       v.target.decode(greedy(p, source, 10)[0]));
}

}  // namespace

WorkedExample show_pair()
{
    WorkedExample example("pair", "Slide 8: a sentence and its translation");
    const std::vector<Pair> pairs = lecture_pairs();
    const PairVocabulary v = pair_vocabulary(pairs, 1);
    const PairBatch forwards = pair_batch(pair_ids(v, pairs, false));
    const PairBatch backwards = pair_batch(pair_ids(v, pairs, true));
    const std::size_t N = forwards.sources.N;
    example.note("source    " + first_of(v.source, forwards.sources.ids, N));
    example.note("reversed  " + first_of(v.source, backwards.sources.ids, N));
    example.note("reads     " + first_of(v.target, forwards.inputs.ids, N));
    example.note("writes    " + first_of(v.target, forwards.targets, N));
    const Ids unseen = sentence_ids(v.source, {"july", "is", "the", "month"});
    example.note(fmt::format("july is the month: {}", fmt::join(unseen, " ")));
    note_batch(example, forwards);
    return example;
}

WorkedExample show_learned()
{
    WorkedExample example("learned", "Five sentences learned by heart");
    const std::vector<Pair> pairs = lecture_pairs();
    const PairVocabulary v = pair_vocabulary(pairs, 1);
    const std::vector<IdPair> ids = pair_ids(v, pairs, false);
    Random random(77);
    Model model = new_model(
        {.V_x = v.source.size(), .V_y = v.target.size(), .D = 8, .H = 16}, 0.02,
        random);
    double loss = 0;
    for (int step = 1; step <= 200; ++step) {
        loss = train_step(model, pair_batch(ids));
        if (step != 1 && step != 50 && step != 200) continue;
        example.value(fmt::format("loss before step {}", step),
                      static_cast<Real>(loss), 3);
    }
    for (const Pair& pair : pairs) {
        example.note(translated(model.params, v, pair.source));
    }
    example.note("and one that it has never seen:");
    example.note(translated(model.params, v,
                            {"june", "is", "the", "cruelest", "month"}));
    return example;
}

}  // namespace unrolled::seq2seq
