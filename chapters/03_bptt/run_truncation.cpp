#include <fmt/format.h>

#include <ctime>

#include "language_model.hpp"
#include "names_text.hpp"
#include "run_results.hpp"
#include "vocabulary.hpp"

namespace unrolled::bptt {
namespace {

constexpr std::size_t batch = 20, hidden = 64;
constexpr int measurements = 12;
constexpr double seconds_between = 5;

double processor_seconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

struct Texts {
    CharVocabulary vocabulary;
    Ids training, unseen;
};

// Read K characters, go back K steps, update, go on: until the time is over.
nlohmann::ordered_json learn(const Texts& texts, std::size_t K)
{
    Random random(1);
    TextBatches batches(texts.training, K, batch);
    LanguageModel model =
        language_model({texts.vocabulary.size(), hidden, batch}, 2e-3, random);
    std::vector<double> seconds, losses;
    std::uint64_t updates = 0;
    double spent = 0;
    for (int i = 1; i <= measurements; ++i) {
        const double start = processor_seconds() - spent;
        for (; spent < i * seconds_between; ++updates) {
            train_step(model, batches.next(), K);
            spent = processor_seconds() - start;
        }
        seconds.push_back(i * seconds_between);
        losses.push_back(mean_loss(model.params, texts.unseen));
    }
    fmt::print("K = {}: {:.4f} after {} updates\n", K, losses.back(), updates);
    std::fflush(stdout);
    return {{"K", K},
            {"updates", updates},
            {"seconds", seconds},
            {"losses", losses}};
}

}  // namespace

nlohmann::ordered_json measure_truncation()
{
    Random random(2);
    const std::string training = names_text(40000, random);
    const std::string unseen = names_text(300, random);
    const CharVocabulary vocabulary(training);
    const Texts texts{vocabulary, vocabulary.encode(training),
                      vocabulary.encode(unseen)};
    nlohmann::ordered_json result = {
        {"command", "./unrolled run 03 --truncation FILE"},
        {"task", "pieces of K characters, 20 texts side by side, 64 units"},
        {"characters", texts.training.size()}};
    for (const std::size_t K : {1u, 4u, 16u, 64u, 256u}) {
        result["runs"].push_back(learn(texts, K));
    }
    return result;
}

}  // namespace unrolled::bptt
