#include "session.hpp"

#include "decode.hpp"

namespace unrolled::seq2seq {
namespace {

Model begin(const PairSetup& setup, const PairSizes& pairs, Random& random)
{
    return new_model(sizes_for(setup, pairs), setup.rate, random);
}

Params no_params(const PairSetup& setup, const PairSizes& pairs)
{
    return zero_params(sizes_for(setup, pairs));
}

}  // namespace

PairModel<Model> pair_model()
{
    return {.name = "encoder-decoder",
            .begin = begin,
            .zero_params = no_params,
            .step = train_step,
            .translate = translate,
            .bytes = training_bytes};
}

Sizes sizes_for(const PairSetup& setup, const PairSizes& pairs)
{
    return {.V_x = pairs.source,
            .V_y = pairs.target,
            .D = (setup.hidden + 1) / 2,
            .H = setup.hidden};
}

double training_bytes(const PairSetup& setup, const PairSizes& pairs)
{
    const auto number = [](std::size_t n) { return static_cast<double>(n); };
    const double H = number(setup.hidden), D = number((setup.hidden + 1) / 2);
    const double V_x = number(pairs.source), V_y = number(pairs.target);
    const double N = number(setup.batch);
    const double params = (V_x + V_y) * D + 8 * H * (D + H + 1) + V_y * (H + 1);
    const double steps =
        N * number(pairs.longest_source + pairs.longest_target);
    const double scores = N * number(pairs.longest_target) * V_y;
    // Parameters, gradient, two moments; of each step its word vector and
    // gradient, z_t and da_t, four gates, state, cell, tanh, and three kinds of
    // states more; scores and their gradient.
    return static_cast<double>(sizeof(Real)) *
           (4 * params + steps * (2 * D + 18 * H) + 2 * scores);
}

}  // namespace unrolled::seq2seq
