#include "count_parameters.hpp"

#include <algorithm>
#include <stdexcept>

namespace unrolled::ex_02_9 {

std::int64_t count_parameters(std::int64_t inputs, const std::vector<std::int64_t>& hidden,
                              std::int64_t outputs, bool bidirectional, std::int64_t length)
{
    const bool layers_are_good =
        !hidden.empty() && std::ranges::all_of(hidden, [](std::int64_t H) { return H >= 1; });
    if (!layers_are_good || inputs < 1 || outputs < 1 || length < 1) {
        throw std::invalid_argument("every size is 1 or more, and there is a layer");
    }
    // The length is not needed: every step uses the same parameters.
    const std::int64_t directions = bidirectional ? 2 : 1;
    std::int64_t count = 0;
    std::int64_t passed_on = inputs;  // what the next layer reads at each step
    for (const std::int64_t H : hidden) {
        count += directions * H * (passed_on + H + 1);  // a row of W_xh, a row of W_hh, a bias
        passed_on = directions * H;
    }
    return count + outputs * (passed_on + 1);
}

}  // namespace unrolled::ex_02_9
