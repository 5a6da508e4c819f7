#include <algorithm>
#include <cmath>
#include <limits>

#include "mistakes.hpp"
#include "online_attention.hpp"

namespace unrolled::ex_08_7 {
namespace {

const Real minus_infinity = -std::numeric_limits<Real>::infinity();

// What each mistake changes.
struct Faults {
    bool scaled = true;      // the score is divided by the root of d_k
    bool corrected = true;   // what was remembered is measured against the new largest score
    bool output_too = true;  // not only the sum, but also its part of the output
    bool divided = true;     // the output is an average, not a sum
    bool largest = true;     // scores are measured against the largest, not against the last
    bool safe = true;        // two memories of nothing make another one
};

Memory together(const Faults& faults, const Memory& a, const Memory& b)
{
    require_shape("output", b.output, {a.output.size()});
    const Real top = faults.largest ? std::max(a.largest, b.largest) : b.largest;
    if (top == minus_infinity && faults.safe) return a;
    const Real from_a = a.sum * (faults.corrected ? std::exp(a.largest - top) : 1);
    const Real from_b = b.sum * (faults.corrected ? std::exp(b.largest - top) : 1);
    const Real sum = from_a + from_b;
    if (!faults.divided) {
        return {top, sum, std::exp(a.largest - top) * a.output + from_b * b.output};
    }
    const Vector of_a = (faults.output_too ? from_a : a.sum) * a.output;
    const Vector of_b = (faults.output_too ? from_b : b.sum) * b.output;
    return {top, sum, (of_a + of_b) / sum};
}

Memory read(const Faults& faults, const Memory& before, const Vector& q, const Vector& k,
            const Vector& v)
{
    const Real score =
        dot(q, k) / (faults.scaled ? std::sqrt(static_cast<Real>(q.size())) : Real(1));
    Memory row = {score, 1, v};
    // The new row itself is measured rightly; a mistake is in what is done to the old ones.
    const bool grows = score > before.largest;
    if (!faults.corrected && !grows) row.sum = std::exp(score - before.largest);
    return together(faults, before, row);
}

Memory unscaled(const Memory& before, const Vector& q, const Vector& k, const Vector& v)
{
    return read({.scaled = false}, before, q, k, v);
}

Memory uncorrected(const Memory& before, const Vector& q, const Vector& k, const Vector& v)
{
    return read({.corrected = false}, before, q, k, v);
}

Memory sum_only(const Memory& before, const Vector& q, const Vector& k, const Vector& v)
{
    return read({.output_too = false}, before, q, k, v);
}

Memory last_score(const Memory& before, const Vector& q, const Vector& k, const Vector& v)
{
    return read({.largest = false}, before, q, k, v);
}

Memory undivided(const Memory& before, const Vector& q, const Vector& k, const Vector& v)
{
    return read({.divided = false}, before, q, k, v);
}

Memory newest_alone(const Memory& before, const Vector& q, const Vector& k, const Vector& v)
{
    Memory after = read({}, before, q, k, v);
    after.output = v;
    return after;
}

Memory join_of_sums(const Memory& a, const Memory& b)
{
    return together({.corrected = false}, a, b);
}

Memory join_of_means(const Memory& a, const Memory& b)
{
    Memory both = together({}, a, b);
    both.output = (a.output + b.output) / 2;
    return both;
}

Memory larger_of_both(const Memory& a, const Memory& b)
{
    require_shape("output", b.output, {a.output.size()});
    return a.largest >= b.largest ? a : b;
}

Memory not_a_number(const Memory& a, const Memory& b)
{
    return together({.safe = false}, a, b);
}

const exercise::Mistakes known_rows = exercise::mistakes_of(
    read_row,
    {{unscaled, "The score is not divided by the root of d_k."},
     {uncorrected,
      "When a larger score comes, the sum and the output so far are not corrected: they are still "
      "measured against the old one."},
     {sum_only,
      "The sum is corrected, but the output is not: in it the old rows stand for the sum that they "
      "had before."},
     {last_score,
      "The scores are measured against the last one. That is right until it is much smaller than "
      "the largest: then an exponential is infinite."},
     {undivided,
      "The output is the weighted sum of the values. It is divided by the sum of the weights at "
      "every moment, so the old output stands for the whole old sum."},
     {newest_alone, "The output is the value of the new row. It is the average of all."}});

const exercise::Mistakes known_joins = exercise::mistakes_of(
    join,
    {{join_of_sums,
      "The sums are added as they are, though each is measured against its own largest score. "
      "Correct the one with the smaller."},
     {join_of_means,
      "The output is the mean of both. Each counts with its own sum: who has read more, and larger "
      "scores, has more to say."},
     {larger_of_both,
      "What belongs to the smaller of the two largest scores is dropped. It is small, not 0."},
     {not_a_number,
      "Two that have read nothing make NaN: minus infinity minus minus infinity. They make another "
      "that has read nothing."}});

}  // namespace
}  // namespace unrolled::ex_08_7
