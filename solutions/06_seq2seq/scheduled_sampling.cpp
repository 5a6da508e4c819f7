#include "scheduled_sampling.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "activation.hpp"

namespace unrolled::ex_06_6 {

Real truth_share(const std::string& schedule, Real k, std::int64_t i)
{
    if (i < 0) throw std::invalid_argument("a number of batches is 0 or more");
    const auto batches = static_cast<Real>(i);
    // Each condition says what is allowed, so that NaN is refused with the rest.
    if (schedule == "linear" && k > 0) return std::max(Real(0), 1 - batches / k);
    if (schedule == "exponential" && k > 0 && k < 1) return std::pow(k, batches);
    // After many batches the exponential is infinite, and the share 0, as it should be.
    if (schedule == "inverse sigmoid" && k >= 1) return k / (k + std::exp(batches / k));
    throw std::invalid_argument("no such schedule, or a k that it does not allow");
}

namespace {

void require_words(const Ids& words, std::size_t V)
{
    const bool all_known =
        std::ranges::all_of(words, [&](Id k) { return static_cast<std::size_t>(k) < V; });
    if (!all_known) throw std::out_of_range("a word is 0 to V - 1");
}

}  // namespace

Run scheduled_run(const Params& p, const Vector& summary, const Ids& right, Id begin, Real epsilon,
                  const Vector& uniforms)
{
    if (right.empty()) throw std::invalid_argument("there is no right word");
    const std::size_t T = right.size();
    require_shape("summary", summary, {p.W_hh.shape(0)});
    require_shape("uniforms", uniforms, {T - 1});
    if (!(epsilon >= 0 && epsilon <= 1)) throw std::invalid_argument("epsilon is 0 to 1");
    require_words(right, p.E.shape(0));
    require_words({begin}, p.E.shape(0));

    Run run = {.inputs = {begin}, .loss = 0};
    Vector h = summary;
    for (std::size_t t = 0; t < T; ++t) {
        const auto read = static_cast<std::size_t>(run.inputs.back());
        h = tanh(matmul(p.W_xh, row(p.E, read)) + matmul(p.W_hh, h) + p.b_h);
        const Vector scores = matmul(p.W_hy, h) + p.b_y;
        // Against the right word, whichever was read: it learns to come back to the sentence.
        run.loss -= std::log(softmax(scores)(right[t])) / static_cast<Real>(T);
        if (t + 1 == T) break;
        const bool is_told = uniforms(t) < epsilon;
        run.inputs.push_back(is_told ? right[t] : static_cast<Id>(argmax(scores)));
    }
    return run;
}

}  // namespace unrolled::ex_06_6
