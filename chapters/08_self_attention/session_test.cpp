#include "session.hpp"

#include <doctest/doctest.h>

#include "cost.hpp"
#include "session_checks.hpp"

using namespace unrolled;
using namespace unrolled::self_attention;
using namespace unrolled::test;

namespace {

const CharSetup small{.hidden = 9,
                      .seq = 6,
                      .batch = 2,
                      .layers = 2,
                      .heads = 3,
                      .rate = 0.01,
                      .seed = 4};

}  // namespace

TEST_CASE("a resumed run is the run that never stopped")
{
    check_resumed(char_model(), small);
}

TEST_CASE("its checkpoint has a name of its own and is enough to write with")
{
    CHECK(char_model().name == std::string("character Transformer"));
    check_writer(char_model(), small);
}

TEST_CASE("sequence length 1 and a text of one distinct character work")
{
    check_shortest(char_model(), small);
}

TEST_CASE("the context is the length of a batch, and the setup knows the rest")
{
    const Sizes sizes = sizes_of(small, 5);
    CHECK(sizes.n_vocab == 5);
    CHECK(sizes.D == 9);
    CHECK(sizes.layers == 2);
    CHECK(sizes.heads == 3);
    CHECK(sizes.context == 6);
}

TEST_CASE("the estimate of memory counts parameters and one step's tensors")
{
    const double params =
        static_cast<double>(count_parameters(sizes_of(small, 5)));
    const double tables = 2 * 3 * 2 * 6 * 6;
    const double rows = 6 * 2 * (2 * (13 * 9 + 2) + 3 * 9 + 1 + 2 * 5);
    CHECK(training_bytes(small, 5) ==
          doctest::Approx(sizeof(Real) * (4 * params + tables + rows)));
}
