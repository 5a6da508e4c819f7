#include "char_session.hpp"

#include <doctest/doctest.h>

#include "captured_error.hpp"
#include "checkpoint.hpp"
#include "session_checks.hpp"
#include "test_support.hpp"
#include "text.hpp"
#include "tiny_model.hpp"

using namespace unrolled;
using namespace unrolled::test;

namespace {

using Session = CharSession<TinyModel>;

const CharSetup small{.hidden = 9, .seq = 6, .batch = 2, .rate = 0.01, .seed = 4};

Session some_session(const CharSetup& setup = small)
{
    return new_session(tiny_model(), small_text(), setup);
}

Session resumed(const std::filesystem::path& file, const std::string& text = small_text())
{
    return resumed_session(tiny_model(), file, text);
}

}  // namespace

TEST_CASE("a resumed run is the run that never stopped")
{
    check_resumed(tiny_model(), small);
}

TEST_CASE("a checkpoint is enough to write with")
{
    check_writer(tiny_model(), small);
}

TEST_CASE("a session that was saved twice is the same file")
{
    const ScratchFolder folder;
    Session session = some_session();
    train_steps(session, 3);
    save_session(folder.path() / "one", session);
    save_session(folder.path() / "two", resumed(folder.path() / "one"));
    CHECK(folder.read("one") == folder.read("two"));
}

TEST_CASE("the setup comes back; a truncation is a fact only where there is one")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    CharSetup setup{
        .hidden = 7, .seq = 5, .batch = 3, .truncate = 2, .rate = 0.125, .seed = UINT64_MAX};
    save_session(file, some_session(setup));
    const CharSetup back = resumed(file).reading.setup;
    CHECK(back.hidden == 7);
    CHECK(back.seq == 5);
    CHECK(back.batch == 3);
    CHECK(back.truncate == 2);
    CHECK(back.rate == 0.125);
    CHECK(back.seed == UINT64_MAX);
    CHECK(load_checkpoint(file, "tiny").facts.at("truncate") == 2);
    setup.truncate = 0;
    save_session(file, some_session(setup));
    CHECK(resumed(file).reading.setup.truncate == 0);
    CHECK_FALSE(load_checkpoint(file, "tiny").facts.contains("truncate"));
}

TEST_CASE("a checkpoint names its tensors and facts as it always has")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    save_session(file, some_session());
    const Checkpoint checkpoint = load_checkpoint(file, "tiny");
    for (const char* name :
         {"model.params.W", "model.adam.means.W", "model.adam.squares.W", "model.drift"}) {
        CAPTURE(name);
        CHECK(checkpoint.tensors.contains(name));
    }
    for (const char* fact : {"hidden", "seq", "batch", "rate", "seed", "vocabulary", "text",
                             "position", "random", "steps", "adam_step"}) {
        CAPTURE(fact);
        CHECK(checkpoint.facts.contains(fact));
    }
    CHECK(checkpoint.facts.at("text") == "156 characters, 8c98e91be7f8a4bd");
}

TEST_CASE("the same seed gives the same text, another seed another")
{
    Session one = some_session(), same = some_session();
    CharSetup other = small;
    other.seed = 5;
    Session different = some_session(other);
    for (Session* session : {&one, &same, &different}) train_steps(*session, 20);
    const std::string text = some_sample(one);
    CHECK(text == some_sample(same));
    CHECK(text != some_sample(different));
}

TEST_CASE("another text is read from its beginning, if it has no new character")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    Session session = some_session();
    train_steps(session, 3);
    save_session(file, session);
    CHECK(resumed(file).reading.batches.position() == 18);
    const Session other = resumed(file, "cab, " + small_text());
    CHECK(other.reading.batches.position() == 0);
    CHECK(other.reading.steps == 3);
    CHECK_THROWS_WITH_AS(resumed(file, small_text() + "Q"), doctest::Contains("Q"), TextError);
    CHECK_THROWS_AS(resumed(file, "abc"), TextError);
}

TEST_CASE("sequence length 1 and a text of one distinct character work, length 0 does not")
{
    check_shortest(tiny_model(), small);
    CharSetup setup = small;
    setup.batch = 1;
    setup.seq = 7;  // the whole text
    CHECK_NOTHROW(new_session(tiny_model(), "aaaaaaaa", setup));
    setup.seq = 0;
    CHECK_THROWS_WITH_AS(new_session(tiny_model(), "aaaaaaaa", setup),
                         "a batch needs at least one step and one text", TextError);
}

TEST_CASE("what cannot be trained is refused before memory is taken")
{
    CHECK_THROWS_AS(new_session(tiny_model(), "ab", small), TextError);
    CharSetup huge = small;
    huge.hidden = 1'000'000'000'000'000'000;
    CHECK(error_of<std::invalid_argument>([&] {
              some_session(huge);
          }).starts_with("--hidden 1000000000000000000 --seq 6 --batch 2 needs "));
}
