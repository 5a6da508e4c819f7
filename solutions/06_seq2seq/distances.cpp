#include "distances.hpp"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace unrolled::ex_06_5 {

Distances distances(std::int64_t S, const Ids& partners, bool backwards)
{
    if (S < 1) throw std::invalid_argument("the source has at least one word");
    Distances found = {.each = {}, .shortest = 0, .mean = 0};
    std::int64_t place = S;  // of the target word: behind the whole source
    for (const Id a : partners) {
        if (a < -1 || a >= S) throw std::out_of_range("a partner is -1 to S - 1");
        const std::int64_t partner = backwards ? S - 1 - a : a;
        if (a >= 0) found.each.push_back(place - partner);
        ++place;  // also for a word without a partner: it is in the chain
    }
    if (found.each.empty()) throw std::invalid_argument("no word has a partner");
    found.shortest = std::ranges::min(found.each);
    const auto sum = std::accumulate(found.each.begin(), found.each.end(), std::int64_t(0));
    found.mean = static_cast<Real>(sum) / static_cast<Real>(found.each.size());
    return found;
}

}  // namespace unrolled::ex_06_5
