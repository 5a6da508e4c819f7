#include "run_reversal.hpp"

#include <chrono>

#include "pair_run.hpp"
#include "session.hpp"

namespace unrolled::seq2seq {
namespace {

constexpr std::size_t epochs = 3, H = 128, N = 64;

// Three times through all pairs. \return the mean loss of the last time
double learn_all(PairSession<Model>& session)
{
    const std::size_t steps = session.reading.batches.batches_per_epoch();
    double loss = 0;
    for (std::size_t epoch = 1; epoch <= epochs; ++epoch) {
        loss = 0;
        for (std::size_t i = 0; i < steps; ++i) {
            loss += train_step(session.model, session.reading.batches.next());
        }
        loss /= static_cast<double>(steps);
        fmt::print("epoch {}: {:.3f} nats\n", epoch, loss);
        std::fflush(stdout);
    }
    return loss;
}

nlohmann::ordered_json lengths_of(const LengthErrors& errors)
{
    nlohmann::ordered_json lengths = nlohmann::ordered_json::array();
    for (const auto& [length, rates] : errors) {
        lengths.push_back({{"letters", length},
                           {"words", rates.questions},
                           {"wrong", rates.wrong},
                           {"edits", rates.edits},
                           {"phones", rates.tokens}});
    }
    return lengths;
}

nlohmann::ordered_json measure(const PairData& data, bool reversed,
                               std::uint64_t seed)
{
    const auto start = std::chrono::steady_clock::now();
    const PairSetup setup{.hidden = H,
                          .batch = N,
                          .reversed = reversed,
                          .rate = 2e-3,
                          .seed = seed};
    PairSession<Model> session = new_session(pair_model(), data, setup);
    const double loss = learn_all(session);
    const std::vector<Question> questions = questions_of(data.parts.test);
    const auto answers =
        answers_to(translator_of(session), std::span(questions), 1);
    print_errors(data.name, questions, answers);
    const std::chrono::duration<double> time =
        std::chrono::steady_clock::now() - start;
    return {{"reversed", reversed},
            {"seed", setup.seed},
            {"seconds", std::round(time.count())},
            {"loss", loss},
            {"lengths", lengths_of(errors_by_length(questions, answers))}};
}

}  // namespace

nlohmann::ordered_json measure_reversal()
{
    const PairData data = cmudict_data();
    nlohmann::ordered_json result = {
        {"command", "./unrolled run 06 --reversal FILE"},
        {"task",
         "cmudict of pocketsphinx-en-us, test words by CRC-32, any listed "
         "pronunciation counts; 128 cells, word vectors of 64, batches of 64, "
         "3 epochs, rate 0.002, greedy"}};
    for (const bool reversed : {false, true}) {
        for (const std::uint64_t seed : {1u, 2u, 3u}) {
            fmt::print("{}, seed {}\n", reversed ? "backwards" : "forwards",
                       seed);
            result["runs"].push_back(measure(data, reversed, seed));
        }
    }
    return result;
}

}  // namespace unrolled::seq2seq
