#include "check.hpp"
#include "count_parameters.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_9;
using exercise::check;

namespace {

std::int64_t size_of_layer(std::int64_t D, std::int64_t H)
{
    const std::int64_t W_xh = H * D, W_hh = H * H, b_h = H;
    return W_xh + W_hh + b_h;
}

}  // namespace

TEST_CASE("random stacks")
{
    Random& random = exercise::random_inputs();
    const auto size = [&] { return static_cast<std::int64_t>(1 + random.below(300)); };
    for (int round = 0; round < 10; ++round) {
        const std::int64_t D = size(), V = size(), T = size();
        std::vector<std::int64_t> hidden(1 + random.below(5));
        for (std::int64_t& H : hidden) H = size();
        std::int64_t one_way = size_of_layer(D, hidden[0]), two_ways = 2 * one_way;
        for (std::size_t i = 1; i < hidden.size(); ++i) {
            one_way += size_of_layer(hidden[i - 1], hidden[i]);
            two_ways += 2 * size_of_layer(2 * hidden[i - 1], hidden[i]);
        }
        const std::int64_t top = hidden.back();
        check(count_parameters).with(D, hidden, V, false, T).gives(one_way + V * top + V);
        check(count_parameters).with(D, hidden, V, true, T).gives(two_ways + V * 2 * top + V);
    }
}

TEST_CASE("sizes beyond 32 bits")
{
    check(count_parameters)
        .with(50000, {100000}, 50000, false, 1)
        .gives(100000LL * (50000 + 100000 + 1) + 50000LL * 100001);
}
