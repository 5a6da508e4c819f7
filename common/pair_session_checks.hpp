/// \file
/// For tests: what every chapter's model of pairs must hold to when it is put away and taken up.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>

#include "pair_session.hpp"
#include "scratch_folder.hpp"
#include "session_checks.hpp"

namespace unrolled::test {

/// Letters that become capitals, in words of one to five.
inline PairData small_pairs()
{
    PairData data{.name = "small",
                  .source_unit = Unit::characters,
                  .target_unit = Unit::characters,
                  .min_count = 1,
                  .parts = {}};
    Random random(5);
    for (int i = 0; i < 60; ++i) {
        Pair pair;
        const std::uint64_t length = 1 + random.below(5);
        for (std::uint64_t k = 0; k < length; ++k) {
            const char letter = static_cast<char>(random.below(4));
            pair.source.emplace_back(1, static_cast<char>('a' + letter));
            pair.target.emplace_back(1, static_cast<char>('A' + letter));
        }
        (i % 6 == 0 ? data.parts.test : data.parts.train).push_back(std::move(pair));
    }
    return data;
}

template <class Model>
void train_steps(PairSession<Model>& session, int steps)
{
    for (int i = 0; i < steps; ++i) {
        session.kind.step(session.model, session.reading.batches.next());
        session.reading.steps += 1;
    }
}

/// A resumed run is the run that never stopped.
template <class Model>
void check_resumed(const PairModel<Model>& kind, const PairSetup& setup)
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    PairSession<Model> whole = new_session(kind, small_pairs(), setup);
    train_steps(whole, 7);
    save_session(file, whole);
    PairSession<Model> again =
        resumed_session(kind, load_pair_reading(file, kind.name), small_pairs());
    CHECK(again.reading.steps == 7);
    check_same(again.model, whole.model);
    train_steps(whole, 23);  // into the second round
    train_steps(again, 23);
    check_same(again.model, whole.model);
    CHECK(again.reading.batches.position() == 30);
}

/// A checkpoint is enough to translate with, and any source can be translated.
template <class Model>
void check_translator(const PairModel<Model>& kind, const PairSetup& setup)
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    PairSession<Model> session = new_session(kind, small_pairs(), setup);
    train_steps(session, 5);
    save_session(file, session);
    const auto loaded = load_translator(kind, file), kept = translator_of(session);
    // Seen, never seen, longer than any in training.
    for (const std::string text : {"abc", "a", "\uac00?", "abcdabcdabcdabcdabcdabcd"}) {
        CHECK(translation(loaded, text, 1) == translation(kept, text, 1));
        CHECK(translation(loaded, text, 3) == translation(kept, text, 3));
    }
    CHECK_THROWS_WITH_AS(translation(loaded, "", 1), "a source is empty: nothing to translate",
                         std::invalid_argument);
}

}  // namespace unrolled::test
