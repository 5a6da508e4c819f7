#include "session.hpp"

#include <doctest/doctest.h>

#include "pair_session_checks.hpp"

using namespace unrolled;
using namespace unrolled::attention;
using namespace unrolled::test;

namespace {

const PairSetup small{.hidden = 6, .batch = 4, .rate = 0.01, .seed = 4};

}  // namespace

TEST_CASE("a resumed run is the run that never stopped")
{
    check_resumed(pair_model(), small);
}

TEST_CASE(
    "its checkpoint has a name of its own and is enough to translate "
    "with")
{
    CHECK(pair_model().name == std::string("attention"));
    check_translator(pair_model(), small);
}

TEST_CASE("a state that cannot be cut in two halves is refused")
{
    PairSetup odd = small;
    odd.hidden = 7;
    CHECK_THROWS_WITH_AS(new_session(pair_model(), small_pairs(), odd),
                         "a translator of 7 and 7 tokens, D = 64, H = 7: each "
                         "must be at least 1, and H even",
                         ShapeError);
}

TEST_CASE("the estimate of memory counts parameters and one step's tensors")
{
    const PairSizes sizes{
        .source = 7, .target = 9, .longest_source = 5, .longest_target = 3};
    const double weights =
        static_cast<double>(count_weights(sizes_for(small, sizes)));
    const double source = 4 * 5 * (4 * 64 + 22 * 6);
    const double target = 4 * 3 * (3 * 64 + 32 * 6 + 2 * 9 + 3 * 5);
    CHECK(training_bytes(small, sizes) ==
          doctest::Approx(sizeof(Real) * (4 * weights + source + target)));
}
