#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "activation.hpp"
#include "local_attention.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_07_7 {
namespace {

void require_words(std::int64_t length)
{
    if (length < 1) throw std::invalid_argument("no word");
}

Real sigmoid_of(Real z)
{
    return 1 / (1 + std::exp(-z));
}

Real to_the_last_word(const Params& p, const Vector& query, std::int64_t length)
{
    require_words(length);
    return static_cast<Real>(length - 1) * sigmoid_of(dot(p.v_p, tanh(matmul(p.W_p, query))));
}

Real no_tanh(const Params& p, const Vector& query, std::int64_t length)
{
    require_words(length);
    return static_cast<Real>(length) * sigmoid_of(dot(p.v_p, matmul(p.W_p, query)));
}

Real whole_number(const Params& p, const Vector& query, std::int64_t length)
{
    require_words(length);
    const Real z = dot(p.v_p, tanh(matmul(p.W_p, query)));
    return std::floor(static_cast<Real>(length) * sigmoid_of(z));
}

// What each mistake changes of the weights.
struct Faults {
    bool rim = true;             // a word at the distance r is in the window
    bool window_softmax = true;  // the softmax runs over the window only
    bool shifts_by_all = false;  // the highest of all scores is subtracted
    bool bell = true;            // the bell curve is there
    bool sums_to_one = false;    // and everything is divided by its sum once more
    Real deviation = 0.5;        // of the bell curve, in units of r
};

Vector with(const Faults& faults, const Vector& scores, Real centre, std::int64_t reach)
{
    const std::size_t T = scores.size();
    const bool fits = centre >= 0 && centre <= static_cast<Real>(T) && T > 0 && reach > 0;
    if (!fits) throw std::invalid_argument("no window");
    const Real r = static_cast<Real>(reach);
    Vector in = zeros<Vector>(T), weights = zeros<Vector>(T), curve = zeros<Vector>(T);
    Real highest = -HUGE_VAL;
    for (std::size_t j = 0; j < T; ++j) {
        const Real away = std::abs(static_cast<Real>(j) - centre);
        in(j) = (faults.rim ? away <= r : away < r) ? 1 : 0;
        curve(j) = faults.bell ? std::exp(-std::pow(away / (faults.deviation * r), 2) / 2) : 1;
        const bool counts = in(j) == 1 || !faults.window_softmax || faults.shifts_by_all;
        if (counts) highest = std::max(highest, scores(j));
    }
    for (std::size_t j = 0; j < T; ++j) {
        const bool counts = in(j) == 1 || !faults.window_softmax;
        if (counts) weights(j) = std::exp(scores(j) - highest);
    }
    weights /= sum_all(weights);
    weights *= in * curve;
    if (faults.sums_to_one) weights /= sum_all(weights);
    return weights;
}

Vector open_window(const Vector& scores, Real centre, std::int64_t reach)
{
    return with({.rim = false}, scores, centre, reach);
}

Vector softmax_of_all(const Vector& scores, Real centre, std::int64_t reach)
{
    return with({.window_softmax = false}, scores, centre, reach);
}

Vector shifted_by_all(const Vector& scores, Real centre, std::int64_t reach)
{
    return with({.shifts_by_all = true}, scores, centre, reach);
}

Vector no_bell(const Vector& scores, Real centre, std::int64_t reach)
{
    return with({.bell = false}, scores, centre, reach);
}

Vector normalised_again(const Vector& scores, Real centre, std::int64_t reach)
{
    return with({.sums_to_one = true}, scores, centre, reach);
}

Vector wide_bell(const Vector& scores, Real centre, std::int64_t reach)
{
    return with({.deviation = 1}, scores, centre, reach);
}

Vector rounded_centre(const Vector& scores, Real centre, std::int64_t reach)
{
    return with({}, scores, std::round(centre), reach);
}

const exercise::Mistakes known_centres = exercise::mistakes_of(
    window_centre,
    {{to_the_last_word,
      "The sigmoid is stretched to T - 1, the last word. The paper, and the contract, stretch it "
      "to T."},
     {no_tanh, "The tanh between the two layers of the network is missing."},
     {whole_number,
      "The centre is cut to a whole number. It may lie between two words; a cut has no slope to "
      "learn by."}});

const exercise::Mistakes known_weights = exercise::mistakes_of(
    local_weights,
    {{open_window,
      "Words at the distance r are left out. The window includes its rim: at most r away."},
     {softmax_of_all,
      "The softmax runs over all words, and what lies outside of the window is cut off afterwards. "
      "A word outside must not even count in the sum."},
     {shifted_by_all,
      "The highest of all scores is subtracted. If it lies far outside of the window, the "
      "exponentials inside are all 0."},
     {no_bell, "The bell curve is missing: this is a softmax over the window."},
     {normalised_again,
      "The weights are divided by their sum once more, after the bell curve. It is the last thing "
      "that happens to them: they no longer add up to 1."},
     {wide_bell, "The deviation of the bell curve is r. It is r / 2."},
     {rounded_centre,
      "The centre is rounded. Distances are measured from where it is, also between two words."}});

}  // namespace
}  // namespace unrolled::ex_07_7
