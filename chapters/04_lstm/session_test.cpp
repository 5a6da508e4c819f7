#include "session.hpp"

#include <doctest/doctest.h>

#include "session_checks.hpp"

using namespace unrolled;
using namespace unrolled::lstm;
using namespace unrolled::test;

namespace {

const CharSetup small{
    .hidden = 9, .seq = 6, .batch = 2, .rate = 0.01, .seed = 4};

}  // namespace

TEST_CASE("a resumed run is the run that never stopped")
{
    check_resumed(char_model(), small);
}

TEST_CASE("its checkpoint has a name of its own and is enough to write with")
{
    CHECK(char_model().name == std::string("character LSTM"));
    check_writer(char_model(), small);
}

TEST_CASE("sequence length 1 and a text of one distinct character work")
{
    check_shortest(char_model(), small);
}

TEST_CASE("the estimate of memory counts parameters and one step's tensors")
{
    const double params = 4 * (9 * 5 + 9 * 9 + 9) + 5 * 9 + 5;
    const double rows = 6 * 2 * (2 * 5 + 18 * 9);
    CHECK(training_bytes(small, 5) ==
          doctest::Approx(sizeof(Real) * (4 * params + rows)));
}
