#include <algorithm>
#include <stdexcept>

#include "count_parameters.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_02_9 {
namespace {

using Sizes = std::vector<std::int64_t>;

// What each mistake changes in the count.
struct Faults {
    bool biases = true;
    bool chained = true;      // a layer reads the one below it
    bool both_passed = true;  // a bidirectional layer passes on both of its states
};

std::int64_t count(const Faults& faults, std::int64_t D, const Sizes& hidden, std::int64_t V,
                   bool bidirectional, std::int64_t T)
{
    const bool good = std::ranges::all_of(hidden, [](std::int64_t H) { return H >= 1; });
    if (!good || hidden.empty() || D < 1 || V < 1 || T < 1) throw std::invalid_argument("sizes");
    const std::int64_t directions = bidirectional ? 2 : 1, bias = faults.biases ? 1 : 0;
    std::int64_t sum = 0, passed_on = D;
    for (const std::int64_t H : hidden) {
        sum += directions * H * ((faults.chained ? passed_on : D) + H + bias);
        passed_on = faults.both_passed ? directions * H : H;
    }
    return sum + V * (passed_on + bias);
}

std::int64_t no_biases(std::int64_t D, const Sizes& hidden, std::int64_t V, bool both,
                       std::int64_t T)
{
    return count({.biases = false}, D, hidden, V, both, T);
}

std::int64_t all_read_the_input(std::int64_t D, const Sizes& hidden, std::int64_t V, bool both,
                                std::int64_t T)
{
    return count({.chained = false}, D, hidden, V, both, T);
}

std::int64_t one_state_passed(std::int64_t D, const Sizes& hidden, std::int64_t V, bool both,
                              std::int64_t T)
{
    return count({.both_passed = false}, D, hidden, V, both, T);
}

std::int64_t one_way_only(std::int64_t D, const Sizes& hidden, std::int64_t V, bool, std::int64_t T)
{
    return count({}, D, hidden, V, false, T);
}

std::int64_t every_step_its_own(std::int64_t D, const Sizes& hidden, std::int64_t V, bool both,
                                std::int64_t T)
{
    return T * count({}, D, hidden, V, both, T);
}

const exercise::Mistakes known = exercise::mistakes_of(
    count_parameters,
    {{no_biases, "The biases are missing: one for each unit of a layer, and one for each output."},
     {all_read_the_input,
      "Every layer reads the input of the network. In a stack, a layer reads the "
      "states of the layer below it."},
     {one_state_passed,
      "A bidirectional layer passes on two states, one behind the other: whoever "
      "reads it has twice as many inputs."},
     {one_way_only, "The second direction is not counted."},
     {every_step_its_own,
      "This counts new parameters for every step. All steps share the same: that "
      "is what makes the network recurrent."}});

}  // namespace
}  // namespace unrolled::ex_02_9
