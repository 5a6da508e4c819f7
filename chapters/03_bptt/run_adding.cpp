#include <fmt/format.h>

#include "adding.hpp"
#include "run_results.hpp"

namespace unrolled::bptt {
namespace {

constexpr std::size_t T = 100, N = 20, H = 64;
constexpr int steps = 18000, every = 3000;

// The error on sequences that it has not seen, now and then while it learns.
nlohmann::ordered_json learn(double rate, std::uint64_t seed,
                             const AddingBatch& unseen)
{
    Random random(seed);
    AddingModel model = adding_model(H, rate, random);
    std::vector<double> errors;
    for (int step = 0; step <= steps; ++step) {
        if (step % every == 0) {
            errors.push_back(adding_error(model.params, unseen));
        }
        if (step < steps) train_step(model, adding_batch(T, N, random));
    }
    fmt::print("rate {:g}, seed {}: {:.4f}\n", rate, seed, errors.back());
    std::fflush(stdout);
    return {{"rate", rate}, {"seed", seed}, {"errors", errors}};
}

}  // namespace

nlohmann::ordered_json measure_adding()
{
    Random random(1000);
    const AddingBatch unseen = adding_batch(T, 2000, random);
    Params one = zero_params(2, H, 1);
    one.b_y(0) = 1;
    nlohmann::ordered_json result = {
        {"command", "./unrolled run 03 --adding FILE"},
        {"task", "adding, T = 100, 20 sequences a step, 64 state units"},
        {"sequences", steps * N},
        {"sequences_between_errors", every * N},
        {"error_of_always_1", adding_error(one, unseen)}};
    for (const double rate : {1e-2, 1e-3, 1e-4}) {
        for (const std::uint64_t seed : {1u, 2u, 3u}) {
            result["runs"].push_back(learn(rate, seed, unseen));
        }
    }
    return result;
}

}  // namespace unrolled::bptt
