#include <doctest/doctest.h>

#include <limits>
#include <stdexcept>

#include "captured_error.hpp"
#include "finite.hpp"
#include "rehearsal.hpp"

using namespace unrolled;
using namespace unrolled::test;

using Steps = std::vector<std::uint64_t>;

TEST_CASE("a loss that is not finite ends the run and is not saved")
{
    for (const double bad :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        Rehearsal r(10);
        int made = 0;
        r.training.save_every = 2;
        r.training.step = [&] { return ++made == 4 ? bad : 1.0; };
        CHECK(error_of<std::runtime_error>([&] { train(r.training); }) ==
              "the loss is not a finite number at step 4: a smaller --lr may help; nothing "
              "of it is saved");
        CHECK(r.saved == Steps{2});
    }
}

TEST_CASE("a tensor that is not finite ends the run at its step, by name, and is not saved")
{
    Rehearsal r(10);
    int made = 0;
    r.training.save_every = 2;
    r.training.step = [&] { return ++made, 1.0; };  // the loss may not know of it
    r.training.not_finite = [&] { return made == 4 ? "params.W_xh" : ""; };
    CHECK(error_of<std::runtime_error>([&] { train(r.training); }) ==
          "params.W_xh holds a number that is not finite at step 4: a smaller --lr may help; "
          "nothing of it is saved");
    CHECK(r.saved == Steps{2});
}

TEST_CASE("a gradient that is not finite is named, unless it is a weight's fault")
{
    Rehearsal r(10);
    std::string weight;
    r.training.step = []() -> double { throw NotFinite("the gradient of W_hh is wrong"); };
    r.training.not_finite = [&] { return weight; };
    const auto message = [&] { return error_of<std::runtime_error>([&] { train(r.training); }); };
    CHECK(message().starts_with("the gradient of W_hh is wrong at step 1: "));
    weight = "params.b_h";
    CHECK(message().starts_with("params.b_h holds a number that is not finite at step 1: "));
    CHECK(r.saved.empty());
}
