#include "session.hpp"

#include <doctest/doctest.h>

#include "random_params.hpp"
#include "sample.hpp"
#include "scratch_folder.hpp"
#include "text.hpp"

using namespace unrolled;
using namespace unrolled::lstm;
using namespace unrolled::test;

namespace {

const Setup small{.hidden = 9, .seq = 6, .batch = 2, .rate = 0.01, .seed = 4};

std::string some_text()
{
    std::string text;
    for (int i = 0; i < 12; ++i) text += "abc, cab; \uac00\ub098\n";
    return text;
}

void train_steps(Session& session, int steps)
{
    for (int i = 0; i < steps; ++i) {
        train_step(session.model, session.batches.next());
        session.steps += 1;
    }
}

std::string some_sample(Session& session)
{
    return write_text(session.model.params, session.vocabulary, "ab", 30, 1,
                      session.random);
}

}  // namespace

TEST_CASE("a resumed run is the run that never stopped")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    Session whole = new_session(some_text(), small);
    train_steps(whole, 7);
    some_sample(whole);  // draws random numbers, as a real run does
    save_session(file, whole);
    Session resumed = resumed_session(file, some_text());
    CHECK(resumed.steps == 7);
    train_steps(whole, 11);
    train_steps(resumed, 11);
    CHECK(difference(resumed.model.params.W_hh, whole.model.params.W_hh) == 0);
    CHECK(difference(resumed.model.params.b_y, whole.model.params.b_y) == 0);
    CHECK(some_sample(resumed) == some_sample(whole));
}

TEST_CASE("the same seed gives the same text, another seed another")
{
    Session one = new_session(some_text(), small);
    Session same = new_session(some_text(), small);
    Setup other = small;
    other.seed = 5;
    Session different = new_session(some_text(), other);
    for (Session* session : {&one, &same, &different}) {
        train_steps(*session, 20);
    }
    const std::string text = some_sample(one);
    CHECK(text == some_sample(same));
    CHECK(text != some_sample(different));
}

TEST_CASE("a checkpoint is enough to write with")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    Session session = new_session(some_text(), small);
    train_steps(session, 5);
    save_session(file, session);
    const Writer writer = load_writer(file);
    Random one(9), same(9);
    const std::string text =
        write_text(writer.params, writer.vocabulary, "\uac00", 20, 0.5, one);
    CHECK(text == write_text(session.model.params, session.vocabulary, "\uac00",
                             20, 0.5, same));
    CHECK(split_characters(text).size() == 21);  // the prime and 20 more
    CHECK(text.starts_with("\uac00"));
}

TEST_CASE("without a prime a text with lines begins after a line's end")
{
    const Session session = new_session(some_text(), small);
    Random one(9), same(9);
    const std::string text =
        write_text(session.model.params, session.vocabulary, "", 5, 1, one);
    CHECK("\n" + text == write_text(session.model.params, session.vocabulary,
                                    "\n", 5, 1, same));
}

TEST_CASE("a prime with a character that is not known is refused by name")
{
    const Session session = new_session(some_text(), small);
    Random random(1);
    CHECK_THROWS_WITH_AS(write_text(session.model.params, session.vocabulary,
                                    "abZ", 5, 1, random),
                         doctest::Contains("Z"), TextError);
}

TEST_CASE("another text is read from its beginning, if it has no new character")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    Session session = new_session(some_text(), small);
    train_steps(session, 3);
    save_session(file, session);
    CHECK(resumed_session(file, some_text()).batches.position() == 18);
    const Session other = resumed_session(file, "cab, " + some_text());
    CHECK(other.batches.position() == 0);
    CHECK(other.steps == 3);
    CHECK_THROWS_WITH_AS(resumed_session(file, some_text() + "Q"),
                         doctest::Contains("Q"), TextError);
}

TEST_CASE("sequence length 1 and a text of one distinct character work")
{
    Setup shortest = small;
    shortest.seq = 1;
    shortest.batch = 1;
    Session session = new_session("aaaaaaaa", shortest);
    train_steps(session, 5);
    Random random(1);
    CHECK(write_text(session.model.params, session.vocabulary, "", 3, 1,
                     random) == "aaa");
}

TEST_CASE("what cannot be trained or loaded is refused")
{
    const ScratchFolder folder;
    CHECK_THROWS_AS(new_session("ab", small), TextError);
    Setup huge = small;
    huge.hidden = 1'000'000'000;
    CHECK_THROWS_WITH_AS(new_session(some_text(), huge),
                         doctest::Contains("--hidden 1000000000"),
                         std::invalid_argument);
    const auto broken = folder.write("broken.ckpt", "not a checkpoint");
    CHECK_THROWS_AS(load_writer(broken), CheckpointError);
    CHECK_THROWS_AS(saved_setup(folder.path() / "none.ckpt"), CheckpointError);
    CHECK_THROWS_AS(resumed_session(broken, some_text()), CheckpointError);
}

TEST_CASE("the estimate of memory counts parameters and one step's tensors")
{
    const double params = 4 * (9 * 5 + 9 * 9 + 9) + 5 * 9 + 5;
    CHECK(training_bytes(small, 5) ==
          doctest::Approx(sizeof(Real) *
                          (4 * params + 6 * 2 * (2 * 5 + 18 * 9))));
}
