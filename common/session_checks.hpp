/// \file
/// For tests: what every chapter's character model must hold to when it is put away and taken up.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>

#include "char_session.hpp"
#include "scratch_folder.hpp"

namespace unrolled::test {

/// Two kinds of letters, punctuation and lines.
inline std::string small_text()
{
    std::string text;
    for (int i = 0; i < 12; ++i) text += "abc, cab; \uac00\ub098\n";
    return text;
}

template <class Model>
void train_steps(CharSession<Model>& session, int steps)
{
    for (int i = 0; i < steps; ++i) {
        session.kind.step(session.model, session.reading.batches.next(), session.reading.setup);
        session.reading.steps += 1;
    }
}

template <class Model>
std::string some_sample(CharSession<Model>& session)
{
    return write_text(writer_of(session), "ab", 30, 1, session.reading.random);
}

/// Every number that a later step depends on is the same.
template <class Model>
void check_same(const Model& a, const Model& b)
{
    const ConstNamedTensors one = named_tensors("model", a), other = named_tensors("model", b);
    REQUIRE(one.size() == other.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        CAPTURE(one[i].name);
        CHECK(std::ranges::equal(one[i].numbers, other[i].numbers));
    }
    CHECK(a.adam.step == b.adam.step);
}

/// A resumed run is the run that never stopped.
template <class Model>
void check_resumed(const CharModel<Model>& kind, const CharSetup& setup)
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    CharSession<Model> whole = new_session(kind, small_text(), setup);
    train_steps(whole, 7);
    some_sample(whole);  // draws random numbers, as a real run does
    save_session(file, whole);
    CharSession<Model> again = resumed_session(kind, file, small_text());
    CHECK(again.reading.steps == 7);
    check_same(again.model, whole.model);
    train_steps(whole, 11);
    train_steps(again, 11);
    check_same(again.model, whole.model);
    CHECK(some_sample(again) == some_sample(whole));
}

/// A checkpoint is enough to write with.
template <class Model>
void check_writer(const CharModel<Model>& kind, const CharSetup& setup)
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    CharSession<Model> session = new_session(kind, small_text(), setup);
    train_steps(session, 5);
    save_session(file, session);
    Random one(9), same(9);
    CHECK(write_text(load_writer(kind, file), "\uac00", 20, 0.5, one) ==
          write_text(writer_of(session), "\uac00", 20, 0.5, same));
}

/// Sequence length 1 and a text of one distinct character work.
template <class Model>
void check_shortest(const CharModel<Model>& kind, CharSetup setup)
{
    setup.seq = 1;
    setup.batch = 1;
    CharSession<Model> session = new_session(kind, "aaaaaaaa", setup);
    train_steps(session, 5);
    Random random(1);
    CHECK(write_text(writer_of(session), "", 3, 1, random) == "aaa");
}

}  // namespace unrolled::test
