#include "session.hpp"

#include "cost.hpp"
#include "sample.hpp"

namespace unrolled::self_attention {
namespace {

LanguageModel begin(const CharSetup& setup, std::size_t V, Random& random)
{
    return language_model(sizes_of(setup, V), setup.rate, random);
}

Params no_params(const CharSetup& setup, std::size_t V)
{
    return zero_params(sizes_of(setup, V));
}

double step(LanguageModel& model, const TextBatch& batch,
            const CharSetup& setup)
{
    return train_step(model, batch, setup.batch);
}

}  // namespace

Sizes sizes_of(const CharSetup& setup, std::size_t V)
{
    return {.n_vocab = V,
            .D = setup.hidden,
            .layers = setup.layers,
            .heads = setup.heads,
            .context = setup.seq};
}

CharModel<LanguageModel> char_model()
{
    return {.name = "character Transformer",
            .begin = begin,
            .zero_params = no_params,
            .step = step,
            .sample = sample,
            .bytes = training_bytes};
}

double training_bytes(const CharSetup& setup, std::size_t V)
{
    const Sizes sizes = sizes_of(setup, V);
    const double params = static_cast<double>(count_parameters(sizes));
    const double scores = static_cast<double>(setup.seq * setup.batch * V);
    // Parameters, gradient, two moments; what is kept, and the scores twice.
    return static_cast<double>(sizeof(Real)) *
           (4 * params + count_weights(sizes, setup.seq, setup.batch) +
            count_kept(sizes, setup.seq, setup.batch) + 2 * scores);
}

}  // namespace unrolled::self_attention
