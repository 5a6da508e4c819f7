#include "distances.hpp"

#include <algorithm>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_06_5;
using exercise::check;

namespace {

// Write the chain down and look for every word in it: source words as 0 .. S - 1, target words as
// -1, -2, ...
Distances expected(std::int64_t S, const Ids& partners, bool backwards)
{
    std::vector<std::int64_t> chain;
    for (std::int64_t i = 0; i < S; ++i) chain.push_back(backwards ? S - 1 - i : i);
    for (std::size_t t = 0; t < partners.size(); ++t) {
        chain.push_back(-1 - static_cast<std::int64_t>(t));
    }
    Distances found = {{}, 1000, 0};
    for (std::size_t t = 0; t < partners.size(); ++t) {
        if (partners[t] < 0) continue;
        const auto from = std::ranges::find(chain, partners[t]);
        const auto to = std::ranges::find(chain, -1 - static_cast<std::int64_t>(t));
        found.each.push_back(to - from);
        found.shortest = std::min(found.shortest, found.each.back());
    }
    const auto count = static_cast<Real>(found.each.size());
    for (const std::int64_t d : found.each) found.mean += static_cast<Real>(d) / count;
    return found;
}

}  // namespace

TEST_CASE("random partners")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 25; ++round) {
        const std::uint64_t S = 1 + random.below(9);
        Ids partners(1 + random.below(9));
        for (Id& partner : partners) partner = static_cast<Id>(random.below(S + 1)) - 1;
        partners[random.below(partners.size())] = 0;
        for (const bool backwards : {false, true}) {
            const auto n = static_cast<std::int64_t>(S);
            check(distances).with(n, partners, backwards).gives(expected(n, partners, backwards));
        }
    }
}
