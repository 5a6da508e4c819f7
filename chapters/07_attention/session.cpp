#include "session.hpp"

#include <algorithm>

#include "translate.hpp"

namespace unrolled::attention {
namespace {

Pupil new_model(const PairSetup& setup, const PairSizes& sizes, Random& random)
{
    return new_pupil(sizes_for(setup, sizes), setup.rate, random);
}

Params no_params(const PairSetup& setup, const PairSizes& sizes)
{
    return zero_params(sizes_for(setup, sizes));
}

std::vector<Ids> likeliest(const Params& p, std::span<const Ids> sources,
                           std::size_t, std::size_t longest)
{
    std::vector<Ids> targets;
    for (Translation& t : translate(p, sentence_batch(sources), longest)) {
        targets.push_back(std::move(t.ids));
    }
    return targets;
}

}  // namespace

Sizes sizes_for(const PairSetup& setup, const PairSizes& sizes)
{
    return {.n_source = sizes.source,
            .n_target = sizes.target,
            .D = 64,
            .H = setup.hidden,
            .attention = true};
}

PairModel<Pupil> pair_model()
{
    return {.name = "attention",
            .begin = new_model,
            .zero_params = no_params,
            .step = train_step,
            .translate = likeliest,
            .bytes = training_bytes};
}

double training_bytes(const PairSetup& setup, const PairSizes& sizes)
{
    const Sizes s = sizes_for(setup, sizes);
    const auto number = [](std::size_t n) { return static_cast<double>(n); };
    const double D = number(s.D), H = number(s.H), N = number(setup.batch);
    const double T_s = number(sizes.longest_source);
    const double T_t = number(sizes.longest_target);
    // Parameters, gradient, two moments. Of each source step its row there and
    // back, twice; of each step of an LSTM z_t and da_t, the four gates, c_t
    // and its tanh, four kinds of h_t; annotations; the attention's queries,
    // contexts, joined and attentional states and their gradients; scores; the
    // weights of every pair of steps.
    const double source = N * T_s * (4 * D + 22 * H);
    const double target =
        N * T_t * (3 * D + 32 * H + 2 * number(s.n_target) + 3 * T_s);
    return static_cast<double>(sizeof(Real)) *
           (4 * number(count_weights(s)) + source + target);
}

}  // namespace unrolled::attention
