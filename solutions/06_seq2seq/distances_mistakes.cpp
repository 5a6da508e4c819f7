#include "distances.hpp"

#include <algorithm>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_06_5 {
namespace {

// What each mistake changes.
struct Faults {
    bool never_backwards = false;
    bool target_turned = false;      // the target is read backwards, too
    bool steps_between = false;      // counts what is between the partners
    bool places_from_one = false;    // backwards, a word stands at S - i
    bool alone_not_counted = false;  // a word without partner takes no place
    bool mean_over_all = false;      // the mean over all target words
    bool whole_mean = false;         // whole numbers divided
};

Real mean_of(const Distances& found, const Ids& partners, const Faults& faults)
{
    std::int64_t sum = 0;
    for (const std::int64_t d : found.each) sum += d;
    const std::size_t count = faults.mean_over_all ? partners.size() : found.each.size();
    if (faults.whole_mean) return static_cast<Real>(sum / static_cast<std::int64_t>(count));
    return static_cast<Real>(sum) / static_cast<Real>(count);
}

Distances with(const Faults& faults, std::int64_t S, const Ids& partners, bool backwards)
{
    if (S < 1) throw std::invalid_argument("S");
    const auto T = static_cast<std::int64_t>(partners.size());
    Distances found = {{}, 0, 0};
    std::int64_t t = 0;
    for (const Id a : partners) {
        if (a < -1 || a >= S) throw std::out_of_range("no partner");
        const std::int64_t turned = faults.places_from_one ? S - a : S - 1 - a;
        const std::int64_t from = backwards && !faults.never_backwards ? turned : a;
        const std::int64_t to = S + (faults.target_turned && backwards ? T - 1 - t : t);
        if (a >= 0) found.each.push_back(to - from - (faults.steps_between ? 1 : 0));
        t += a < 0 && faults.alone_not_counted ? 0 : 1;
    }
    if (found.each.empty()) throw std::invalid_argument("no partner");
    found.shortest = *std::ranges::min_element(found.each);
    found.mean = mean_of(found, partners, faults);
    return found;
}

Distances never_backwards(std::int64_t S, const Ids& partners, bool backwards)
{
    return with({.never_backwards = true}, S, partners, backwards);
}

Distances target_turned(std::int64_t S, const Ids& partners, bool backwards)
{
    return with({.target_turned = true}, S, partners, backwards);
}

Distances steps_between(std::int64_t S, const Ids& partners, bool backwards)
{
    return with({.steps_between = true}, S, partners, backwards);
}

Distances places_from_one(std::int64_t S, const Ids& partners, bool backwards)
{
    return with({.places_from_one = true}, S, partners, backwards);
}

Distances alone_not_counted(std::int64_t S, const Ids& partners, bool backwards)
{
    return with({.alone_not_counted = true}, S, partners, backwards);
}

Distances mean_over_all(std::int64_t S, const Ids& partners, bool backwards)
{
    return with({.mean_over_all = true}, S, partners, backwards);
}

Distances whole_mean(std::int64_t S, const Ids& partners, bool backwards)
{
    return with({.whole_mean = true}, S, partners, backwards);
}

const exercise::Mistakes known = exercise::mistakes_of(
    distances,
    {{never_backwards, "The source is never turned round."},
     {target_turned,
      "The target is turned round as well. It is written from its first word on; only the source "
      "is read backwards."},
     {steps_between,
      "These are the places between the partners. Neighbours have the distance 1, not 0."},
     {places_from_one,
      "Backwards, the first word stands at place S - 1, not S: places count from 0."},
     {alone_not_counted,
      "A target word without a partner takes no place. It is a step of the chain like any other, "
      "only its distance is left out."},
     {mean_over_all,
      "The sum is divided by the number of target words. Divide by the number of distances."},
     {whole_mean, "The mean was rounded: two whole numbers divided give a whole number."}});

}  // namespace
}  // namespace unrolled::ex_06_5
