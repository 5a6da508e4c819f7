#include "pair_session.hpp"

#include <doctest/doctest.h>

#include "captured_error.hpp"
#include "checkpoint.hpp"
#include "pair_session_checks.hpp"
#include "tiny_pair_model.hpp"

using namespace unrolled;
using namespace unrolled::test;

namespace {

using PairsTaught = PairSession<TinyPairModel>;

const PairSetup small_setup{.hidden = 9, .batch = 4, .reversed = true, .rate = 0.05, .seed = 4};

PairsTaught pairs_session(const PairSetup& setup = small_setup)
{
    return new_session(tiny_pair_model(), small_pairs(), setup);
}

}  // namespace

TEST_CASE("a resumed run on pairs is the run that never stopped")
{
    check_resumed(tiny_pair_model(), small_setup);
}

TEST_CASE("a checkpoint is enough to translate with")
{
    check_translator(tiny_pair_model(), small_setup);
}

TEST_CASE("setup, units, vocabularies and the name of the pairs come back")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    const PairsTaught session = pairs_session();
    save_session(file, session);
    const SavedPairReading saved = load_pair_reading(file, "tiny pairs");
    CHECK(saved.setup.hidden == 9);
    CHECK(saved.setup.batch == 4);
    CHECK(saved.setup.reversed);
    CHECK(saved.setup.rate == 0.05);
    CHECK(saved.setup.seed == 4);
    CHECK(saved.data == "small");
    CHECK(saved.language.source_unit == Unit::characters);
    const PairVocabulary& v = session.reading.language.vocabulary;
    CHECK(saved.language.vocabulary.source.tokens() == v.source.tokens());
    CHECK(saved.language.vocabulary.target.tokens() == v.target.tokens());
    CHECK_THROWS_AS(load_pair_reading(file, "another"), CheckpointError);
}

TEST_CASE("other pairs are read from their beginning, with the words that are known")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    PairsTaught session = pairs_session();
    train_steps(session, 3);
    save_session(file, session);
    PairData other = small_pairs();
    other.parts.train = {{{"a", "z"}, {"A"}}};
    const PairsTaught gone_on =
        resumed_session(tiny_pair_model(), load_pair_reading(file, "tiny pairs"), other);
    CHECK(gone_on.reading.batches.position() == 0);
    CHECK(gone_on.reading.steps == 3);
    CHECK(gone_on.reading.sizes.source == session.reading.sizes.source);
}

TEST_CASE("nothing to learn and too little memory are refused")
{
    PairData nothing = small_pairs();
    nothing.parts.train.clear();
    CHECK_THROWS_WITH_AS(new_session(tiny_pair_model(), nothing, small_setup),
                         "small: no pair is left to learn from; a tenth is kept for the test",
                         std::invalid_argument);
    PairModel<TinyPairModel> greedy = tiny_pair_model();
    greedy.bytes = [](const PairSetup&, const PairSizes& sizes) {
        return sizes.longest_source == 5 && sizes.longest_target == 6 ? 1e18 : 0.0;
    };
    CHECK(error_of<std::invalid_argument>([&] {
              new_session(greedy, small_pairs(), small_setup);
          }).starts_with("--hidden 9 --batch 4 needs "));
}

TEST_CASE("many sources are translated as each of them alone")
{
    PairsTaught session = pairs_session();
    train_steps(session, 300);
    const auto translator = translator_of(session);
    std::vector<Tokens> sources;
    for (int i = 0; i < 250; ++i) sources.push_back({i % 2 == 0 ? "a" : "d"});
    const auto all = translations(translator, std::span<const Tokens>(sources), 1);
    REQUIRE(all.size() == 250);
    CHECK(text_of(all[248], Unit::characters) == translation(translator, "a", 1));
    CHECK(text_of(all[249], Unit::characters) == translation(translator, "d", 1));
    CHECK(all[0] == Tokens{"A"});
}
