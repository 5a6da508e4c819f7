#include "example_lags.hpp"

#include "language_model.hpp"
#include "names_text.hpp"
#include "vocabulary.hpp"

namespace unrolled::bptt {

Lags names_lags()
{
    constexpr std::size_t T = 40, N = 16, H = 32;
    Random random(70);
    const std::string text = names_text(2000, random);
    const CharVocabulary vocabulary(text);
    TextBatches batches(vocabulary.encode(text), T, N);
    LanguageModel model =
        language_model({vocabulary.size(), H, N}, 5e-3, random);
    const TextBatch first = batches.next();
    Lags lags{.untrained = lag_norms(model.params, first, N), .trained = {}};
    batches.seek(0);
    for (int step = 0; step < 600; ++step) {
        train_step(model, batches.next(), T);
    }
    lags.trained = lag_norms(model.params, first, N);
    return lags;
}

}  // namespace unrolled::bptt
