#include "session.hpp"

#include "sample.hpp"

namespace unrolled::bptt {
namespace {

LanguageModel begin(const CharSetup& setup, std::size_t V, Random& random)
{
    return language_model({V, setup.hidden, setup.batch}, setup.rate, random);
}

Params no_params(const CharSetup& setup, std::size_t V)
{
    return zero_params(V, setup.hidden, V);
}

double step(LanguageModel& model, const TextBatch& batch,
            const CharSetup& setup)
{
    return train_step(model, batch, setup.truncate);
}

}  // namespace

CharModel<LanguageModel> char_model()
{
    return {.name = "character RNN with truncation",
            .begin = begin,
            .zero_params = no_params,
            .step = step,
            .sample = sample,
            .bytes = training_bytes};
}

double training_bytes(const CharSetup& setup, std::size_t V)
{
    const double H = static_cast<double>(setup.hidden);
    const double v = static_cast<double>(V);
    const double rows =
        static_cast<double>(setup.seq) * static_cast<double>(setup.batch);
    const double params = H * v + H * H + H + v * H + v;
    // Parameters, gradient, two moments; inputs, scores; states, those before
    // them, and three kinds of gradients of theirs.
    return static_cast<double>(sizeof(Real)) *
           (4 * params + rows * (2 * v + 5 * H));
}

}  // namespace unrolled::bptt
