#include <doctest/doctest.h>

#include "checkpoint.hpp"
#include "scratch_folder.hpp"
#include "text.hpp"
#include "tiny_model.hpp"

using namespace unrolled;
using namespace unrolled::test;

namespace {

const CharSetup single{.hidden = 9, .seq = 6, .batch = 1, .rate = 0.01, .seed = 4};

CharSession<TinyModel> session_of(const std::string& text)
{
    return new_session(tiny_model(), text, single);
}

std::string written(const CharWriter<TinyModel>& writer, const std::string& prime)
{
    Random random(9);
    return write_text(writer, prime, 20, 0.5, random);
}

}  // namespace

TEST_CASE("a checkpoint is enough to write with")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    const auto session = session_of("abc \uac00\ub098\nabc cab\n");
    save_session(file, session);
    const auto writer = load_writer(tiny_model(), file);
    const std::string text = written(writer, "\uac00");
    CHECK(text == written(writer_of(session), "\uac00"));
    CHECK(count_characters(text) == 21);  // the prime and 20 more
    CHECK(text.starts_with("\uac00"));
}

TEST_CASE("without a prime a text with lines begins after a line's end")
{
    const auto lines = writer_of(session_of("abc cab\nabc cab\n"));
    CHECK("\n" + written(lines, "") == written(lines, "\n"));
    const auto no_lines = writer_of(session_of("abc cab abc cab"));
    CHECK(" " + written(no_lines, "") == written(no_lines, " "));  // its first character
}

TEST_CASE("a prime with a character that is not known is refused by name")
{
    const auto writer = writer_of(session_of("abc cab\n"));
    CHECK_THROWS_WITH_AS(written(writer, "abZ"), doctest::Contains("Z"), TextError);
}

TEST_CASE("a file that is no session of this model is refused, whoever asks")
{
    const ScratchFolder folder;
    const auto good = folder.path() / "good.ckpt";
    save_session(good, session_of("abc cab\n"));
    std::string bytes = folder.read("good.ckpt");
    bytes[bytes.size() / 2] ^= 1;
    CharModel<TinyModel> other = tiny_model();
    other.name = "another";
    for (const auto& file :
         {folder.write("broken.ckpt", "not a checkpoint"), folder.write("flipped.ckpt", bytes),
          folder.write("short.ckpt", bytes.substr(0, 99)), folder.path() / "none.ckpt"}) {
        CAPTURE(file);
        CHECK_THROWS_AS(load_writer(tiny_model(), file), CheckpointError);
        CHECK_THROWS_AS(resumed_session(tiny_model(), file, "abc cab\n"), CheckpointError);
    }
    CHECK_THROWS_WITH_AS(load_writer(other, good),
                         doctest::Contains("of another model: tiny, expected another"),
                         CheckpointError);
}
