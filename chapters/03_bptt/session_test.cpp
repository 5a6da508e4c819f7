#include "session.hpp"

#include <doctest/doctest.h>

#include "session_checks.hpp"

using namespace unrolled;
using namespace unrolled::bptt;
using namespace unrolled::test;

namespace {

const CharSetup small{
    .hidden = 9, .seq = 6, .batch = 2, .truncate = 3, .rate = 0.01, .seed = 4};

}  // namespace

TEST_CASE("a resumed run is the run that never stopped")
{
    check_resumed(char_model(), small);
}

TEST_CASE("how far an error goes back is in the checkpoint")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    save_session(file, new_session(char_model(), small_text(), small));
    const Session again = resumed_session(char_model(), file, small_text());
    CHECK(again.reading.setup.truncate == 3);
}

TEST_CASE("its checkpoint has a name of its own and is enough to write with")
{
    CHECK(char_model().name == std::string("character RNN with truncation"));
    check_writer(char_model(), small);
}

TEST_CASE("sequence length 1 and a text of one distinct character work")
{
    check_shortest(char_model(), small);
}

TEST_CASE("the estimate of memory counts parameters and one step's tensors")
{
    const double params = 9 * 5 + 9 * 9 + 9 + 5 * 9 + 5;
    const double rows = 6 * 2 * (2 * 5 + 5 * 9);
    CHECK(training_bytes(small, 5) ==
          doctest::Approx(sizeof(Real) * (4 * params + rows)));
}
