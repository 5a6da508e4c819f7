#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

#include "run_results.hpp"
#include "temporal_order.hpp"

namespace unrolled::lstm {
namespace {

constexpr std::size_t batch = 20, cells = 16, tests = 2560;
constexpr std::size_t most_sequences = 400'000;

// How many of so many sequences that it has never seen are wrong.
std::size_t count_wrong(const Params& p, Random& random)
{
    std::size_t wrong = 0;
    for (std::size_t seen = 0; seen < tests; seen += batch) {
        const OrderAnswer a = answer(p, order_batch(batch, random));
        wrong += static_cast<std::size_t>(std::ranges::count(a.wrong, true));
    }
    return wrong;
}

nlohmann::ordered_json learn_order(double rate, double forget_bias,
                                   std::uint64_t seed)
{
    const auto start = std::chrono::steady_clock::now();
    Random random(seed);
    TaskModel model = task_model(
        {.D = 8, .H = cells, .V = 4, .forget_bias = forget_bias}, rate, random);
    StoppingRule rule;
    std::size_t sequences = 0;
    while (sequences < most_sequences && !rule.satisfied()) {
        rule.see(train_step(model, order_batch(batch, random)));
        sequences += batch;
    }
    const std::chrono::duration<double> time =
        std::chrono::steady_clock::now() - start;
    const std::size_t wrong = count_wrong(model.params, random);
    fmt::print("rate {}, bias {}, seed {}: {} sequences, {} of {} wrong\n",
               rate, forget_bias, seed, sequences, wrong, tests);
    std::fflush(stdout);
    return {{"rate", rate},
            {"forget_bias", forget_bias},
            {"seed", seed},
            {"stopped_by_the_rule", rule.satisfied()},
            {"sequences", sequences},
            {"wrong", wrong},
            {"seconds", std::round(time.count())}};
}

}  // namespace

nlohmann::ordered_json measure_order()
{
    nlohmann::ordered_json result = {
        {"command", "./unrolled run 04 --temporal-order FILE"},
        {"task", "temporal order 6a, 16 cells, 20 sequences a step"},
        {"most_sequences", most_sequences},
        {"tests", tests}};
    for (const auto& [rate, forget_bias] :
         {std::pair{5e-3, 3.0}, {5e-3, 4.0}, {1e-3, 4.0}}) {
        for (const std::uint64_t seed : {1u, 2u, 3u, 4u, 5u}) {
            result["runs"].push_back(learn_order(rate, forget_bias, seed));
        }
    }
    return result;
}

}  // namespace unrolled::lstm
