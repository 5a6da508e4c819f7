#include "order.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "order_pupils.hpp"

namespace unrolled::compare {
namespace {

constexpr std::size_t N = 20;

template <class Pupil>
std::size_t count_wrong(const Pupil& pupil, std::size_t tests, Random& random)
{
    std::size_t wrong = 0;
    for (std::size_t seen = 0; seen < tests; seen += N) {
        const lstm::OrderAnswer a = answer(pupil, lstm::order_batch(N, random));
        wrong += static_cast<std::size_t>(std::ranges::count(a.wrong, true));
    }
    return wrong;
}

// The mean of the last thousand losses, or of all if there are fewer.
double mean_of_last(const std::vector<double>& losses)
{
    const std::size_t count = std::min<std::size_t>(losses.size(), 1000);
    double sum = 0;
    for (std::size_t i = losses.size() - count; i < losses.size(); ++i) sum += losses[i];
    return sum / static_cast<double>(count);
}

// \param begin makes the network from a rate and a source of random numbers
template <class Begin>
nlohmann::ordered_json attempt(const Trial& trial, const Begin& begin, double rate,
                               std::uint64_t seed)
{
    const auto start = std::chrono::steady_clock::now();
    Random random(seed);
    auto pupil = begin(rate, random);
    lstm::StoppingRule rule;
    std::vector<double> losses;
    while (losses.size() < trial.most && !rule.satisfied()) {
        const lstm::OrderAnswer a = train_step(pupil, lstm::order_batch(N, random));
        rule.see(a);
        losses.insert(losses.end(), a.losses.begin(), a.losses.end());
    }
    const std::size_t wrong = count_wrong(pupil, trial.tests, random);
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    return {{"parameters", count_numbers(pupil.params)},
            {"rate", rate},
            {"seed", seed},
            {"stopped_by_the_rule", rule.satisfied()},
            {"sequences", losses.size()},
            {"last_loss", mean_of_last(losses)},
            {"wrong", wrong},
            {"seconds", std::round(time.count())}};
}

}  // namespace

nlohmann::ordered_json try_rnn(const Trial& trial, double rate, std::uint64_t seed)
{
    const auto begin = [&](double r, Random& random) { return rnn_pupil(trial.H, r, random); };
    return attempt(trial, begin, rate, seed);
}

nlohmann::ordered_json try_transformer(const Trial& trial, double rate, std::uint64_t seed)
{
    const auto begin = [&](double r, Random& random) {
        return transformer_pupil(trial.D, r, random);
    };
    return attempt(trial, begin, rate, seed);
}

nlohmann::ordered_json measure_order(const Trial& trial,
                                     const std::function<void(const std::string&)>& tell)
{
    const auto run_all = [&](const std::string& name, const auto& attempt_one) {
        nlohmann::ordered_json network = {{"name", name}};
        for (const std::uint64_t seed : {1u, 2u, 3u}) {
            for (const double rate : {5e-3, 1e-3, 2e-4}) {
                network["runs"].push_back(attempt_one(trial, rate, seed));
                tell(name + " " + network["runs"].back().dump());
            }
        }
        return network;
    };
    return {{"command", "./unrolled compare --order FILE"},
            {"task", "temporal order 6a, 20 sequences a step"},
            {"most_sequences", trial.most},
            {"tests", trial.tests},
            {"networks",
             {run_all(fmt::format("RNN, {} units", trial.H), try_rnn),
              run_all(fmt::format("Transformer, 2 layers, 4 heads, {} wide", trial.D),
                      try_transformer)}}};
}

}  // namespace unrolled::compare
