#include "session.hpp"

#include <doctest/doctest.h>

#include "checkpoint.hpp"
#include "random_params.hpp"
#include "scratch_folder.hpp"

using namespace unrolled;
using namespace unrolled::bptt;
using namespace unrolled::test;

namespace {

const CharSetup small{
    .hidden = 9, .seq = 6, .batch = 2, .truncate = 3, .rate = 0.01, .seed = 4};

const std::string text =
    "abc, cab; \uac00\ub098\nabc, cab; \uac00\ub098\nabc, cab;\n";

void train_steps(Session& session, int steps)
{
    for (int i = 0; i < steps; ++i) {
        session.kind.step(session.model, session.reading.batches.next(),
                          session.reading.setup);
    }
}

std::string some_sample(Session& session)
{
    return write_text(writer_of(session), "ab", 30, 1, session.reading.random);
}

}  // namespace

TEST_CASE("a resumed run is the run that never stopped")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    Session whole = new_session(char_model(), text, small);
    train_steps(whole, 7);
    some_sample(whole);  // draws random numbers, as a real run does
    save_session(file, whole);
    Session again = resumed_session(char_model(), file, text);
    CHECK(again.reading.setup.truncate == 3);
    train_steps(whole, 11);
    train_steps(again, 11);
    CHECK(difference(again.model.params.W_hh, whole.model.params.W_hh) == 0);
    CHECK(difference(again.model.params.b_y, whole.model.params.b_y) == 0);
    CHECK(difference(again.model.h, whole.model.h) == 0);
    CHECK(some_sample(again) == some_sample(whole));
}

TEST_CASE("its checkpoint has a name of its own and is enough to write with")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    Session session = new_session(char_model(), text, small);
    train_steps(session, 5);
    save_session(file, session);
    CHECK_NOTHROW(load_checkpoint(file, "character RNN with truncation"));
    const Writer writer = load_writer(char_model(), file);
    Random one(9), same(9);
    CHECK(write_text(writer, "\uac00", 20, 0.5, one) ==
          write_text(writer_of(session), "\uac00", 20, 0.5, same));
}

TEST_CASE("sequence length 1 and a text of one distinct character work")
{
    CharSetup shortest = small;
    shortest.seq = 1;
    shortest.batch = 1;
    Session session = new_session(char_model(), "aaaaaaaa", shortest);
    train_steps(session, 5);
    Random random(1);
    CHECK(write_text(writer_of(session), "", 3, 1, random) == "aaa");
}

TEST_CASE("the estimate of memory counts parameters and one step's tensors")
{
    const double params = 9 * 5 + 9 * 9 + 9 + 5 * 9 + 5;
    CHECK(
        training_bytes(small, 5) ==
        doctest::Approx(sizeof(Real) * (4 * params + 6 * 2 * (2 * 5 + 5 * 9))));
}
