#include "scheduled_sampling.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "activation.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_06_6 {
namespace {

void require_allowed(const std::string& schedule, Real k, std::int64_t i)
{
    const bool linear = schedule == "linear" && k > 0;
    const bool exponential = schedule == "exponential" && k > 0 && k < 1;
    const bool sigmoid = schedule == "inverse sigmoid" && k >= 1;
    if (i < 0 || !(linear || exponential || sigmoid)) throw std::invalid_argument("schedule");
}

Real share(const std::string& schedule, Real k, Real i)
{
    if (schedule == "linear") return std::max(Real(0), 1 - i / k);
    return schedule == "exponential" ? std::pow(k, i) : k / (k + std::exp(i / k));
}

Real below_zero(const std::string& schedule, Real k, std::int64_t i)
{
    require_allowed(schedule, k, i);
    const auto batches = static_cast<Real>(i);
    return schedule == "linear" ? 1 - batches / k : share(schedule, k, batches);
}

Real risen(const std::string& schedule, Real k, std::int64_t i)
{
    require_allowed(schedule, k, i);
    return 1 - share(schedule, k, static_cast<Real>(i));
}

Real infinity_by_itself(const std::string& schedule, Real k, std::int64_t i)
{
    require_allowed(schedule, k, i);
    const auto batches = static_cast<Real>(i);
    if (schedule != "inverse sigmoid") return share(schedule, k, batches);
    return 1 - std::exp(batches / k) / (k + std::exp(batches / k));
}

// What each mistake changes in the loop.
struct Faults {
    bool coin_reversed = false;   // epsilon is the share of its own words
    bool one_coin = false;        // the first coin decides for the whole sentence
    bool learns_its_own = false;  // the loss compares with what it wrote
    bool reads_next = false;      // the right word of the coming step is read
    bool stops_at_one = false;    // after a word of its own it reads only its own
    bool takes_the_sum = false;   // the loss is not divided
};

void require_fit(const Params& p, const Vector& summary, const Ids& right, Id begin, Real epsilon,
                 const Vector& uniforms)
{
    if (right.empty()) throw std::invalid_argument("empty");
    require_shape("summary", summary, {p.b_h.size()});
    require_shape("uniforms", uniforms, {right.size() - 1});
    if (!(epsilon >= 0 && epsilon <= 1)) throw std::invalid_argument("epsilon");
    const auto V = static_cast<Id>(p.b_y.size());
    const auto is_none = [&](Id k) { return k < 0 || k >= V; };
    if (is_none(begin) || std::ranges::any_of(right, is_none)) throw std::out_of_range("word");
}

Run run_with(const Faults& faults, const Params& p, const Vector& summary, const Ids& right,
             Id begin, Real epsilon, const Vector& uniforms)
{
    require_fit(p, summary, right, begin, epsilon, uniforms);
    Run run = {{begin}, 0};
    Vector h = summary;
    bool was_told = true;
    for (std::size_t t = 0; t < right.size(); ++t) {
        const auto read = static_cast<std::size_t>(run.inputs[t]);
        h = tanh(matmul(p.W_xh, row(p.E, read)) + matmul(p.W_hh, h) + p.b_h);
        const Vector scores = matmul(p.W_hy, h) + p.b_y;
        const auto own = static_cast<Id>(argmax(scores));
        run.loss -= std::log(softmax(scores)(faults.learns_its_own ? own : right[t]));
        if (t + 1 == right.size()) break;
        const bool head = uniforms(faults.one_coin ? 0 : t) < epsilon;
        const bool told = head != faults.coin_reversed && (was_told || !faults.stops_at_one);
        run.inputs.push_back(told ? right[faults.reads_next ? t + 1 : t] : own);
        was_told = told;
    }
    if (!faults.takes_the_sum) run.loss /= static_cast<Real>(right.size());
    return run;
}

Run coin_reversed(const Params& p, const Vector& h0, const Ids& right, Id begin, Real epsilon,
                  const Vector& u)
{
    return run_with({.coin_reversed = true}, p, h0, right, begin, epsilon, u);
}

Run one_coin(const Params& p, const Vector& h0, const Ids& right, Id begin, Real epsilon,
             const Vector& u)
{
    return run_with({.one_coin = true}, p, h0, right, begin, epsilon, u);
}

Run learns_its_own(const Params& p, const Vector& h0, const Ids& right, Id begin, Real epsilon,
                   const Vector& u)
{
    return run_with({.learns_its_own = true}, p, h0, right, begin, epsilon, u);
}

Run leaking(const Params& p, const Vector& h0, const Ids& right, Id begin, Real epsilon,
            const Vector& u)
{
    return run_with({.reads_next = true}, p, h0, right, begin, epsilon, u);
}

Run never_told_again(const Params& p, const Vector& h0, const Ids& right, Id begin, Real epsilon,
                     const Vector& u)
{
    return run_with({.stops_at_one = true}, p, h0, right, begin, epsilon, u);
}

Run only_sum(const Params& p, const Vector& h0, const Ids& right, Id begin, Real epsilon,
             const Vector& u)
{
    return run_with({.takes_the_sum = true}, p, h0, right, begin, epsilon, u);
}

const exercise::Mistakes known_shares = exercise::mistakes_of(
    truth_share,
    {{below_zero, "The linear schedule falls below 0. It ends there."},
     {risen,
      "This is the share of the decoder's own words. Epsilon is that of the right words, which "
      "falls."},
     {infinity_by_itself,
      "Infinity divided by infinity is not a number. Leave the formula as it is: k divided by "
      "infinity is 0."}});

const exercise::Mistakes known_runs = exercise::mistakes_of(
    scheduled_run,
    {{coin_reversed,
      "The coin is read the wrong way round: below epsilon the right word is read, its own "
      "otherwise."},
     {one_coin,
      "One coin decides for the whole sentence. Every step has its own, uniforms(t) between steps "
      "t and t + 1."},
     {learns_its_own,
      "The loss compares with the decoder's own word, so it is never wrong. What counts is the "
      "right word, whichever was read."},
     {leaking,
      "The right word that is read is the one that the step should write: the target leaks. Read "
      "that of the step before."},
     {never_told_again,
      "After the first word of its own the decoder never reads a right one again. Every step "
      "tosses anew."},
     {only_sum, "This is the sum of the losses. Divide by T."}});

}  // namespace
}  // namespace unrolled::ex_06_6
