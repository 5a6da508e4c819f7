#include "session.hpp"

#include <doctest/doctest.h>

#include "pair_session_checks.hpp"

using namespace unrolled;
using namespace unrolled::seq2seq;
using namespace unrolled::test;

namespace {

const PairSetup small_setup{
    .hidden = 9, .batch = 4, .reversed = true, .rate = 0.01, .seed = 4};

}  // namespace

TEST_CASE("a resumed run is the run that never stopped")
{
    check_resumed(pair_model(), small_setup);
}

TEST_CASE(
    "its checkpoint has a name of its own and is enough to translate with")
{
    CHECK(pair_model().name == std::string("encoder-decoder"));
    check_translator(pair_model(), small_setup);
}

TEST_CASE("the estimate of memory counts parameters and one step's tensors")
{
    const PairSizes pairs{
        .source = 7, .target = 6, .longest_source = 5, .longest_target = 4};
    const Sizes sizes = sizes_for(small_setup, pairs);
    CHECK(sizes.D == 5);
    const double params =
        static_cast<double>(count_numbers(zero_params(sizes)));
    const double steps = 4 * (5 + 4) * (2 * 5 + 18 * 9);
    CHECK(training_bytes(small_setup, pairs) ==
          doctest::Approx(sizeof(Real) * (4 * params + steps + 2 * 4 * 4 * 6)));
}
