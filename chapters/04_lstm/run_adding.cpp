#include <fmt/format.h>

#include <chrono>
#include <cmath>

#include "adding.hpp"
#include "run_results.hpp"

namespace unrolled::lstm {
namespace {

constexpr std::size_t N = 20, H = 64, every = 6000, most = 400'000;
constexpr double rate = 2e-3, enough = 0.002;

// The error on sequences that it has not seen, now and then while it learns.
nlohmann::ordered_json learn_adding(std::size_t T, std::uint64_t seed,
                                    const AddingBatch& unseen)
{
    const auto start = std::chrono::steady_clock::now();
    Random random(seed);
    TaskModel model =
        task_model({.D = 2, .H = H, .V = 1, .forget_bias = 4}, rate, random);
    std::vector<double> errors = {adding_error(model.params, unseen)};
    std::size_t sequences = 0;
    while (sequences < most && errors.back() >= enough) {
        for (std::size_t i = 0; i < every / N; ++i) {
            train_step(model, adding_batch(T, N, random));
        }
        sequences += every;
        errors.push_back(adding_error(model.params, unseen));
    }
    const std::chrono::duration<double> time =
        std::chrono::steady_clock::now() - start;
    fmt::print("T = {}, seed {}: {:.5f} after {} sequences\n", T, seed,
               errors.back(), sequences);
    std::fflush(stdout);
    return {{"T", T},
            {"seed", seed},
            {"sequences", sequences},
            {"seconds", std::round(time.count())},
            {"errors", errors}};
}

}  // namespace

nlohmann::ordered_json measure_adding()
{
    nlohmann::ordered_json result = {
        {"command", "./unrolled run 04 --adding FILE"},
        {"task",
         "adding, 64 cells, 20 sequences a step, rate 0.002, forget "
         "bias 4, until the error is below 0.002"},
        {"sequences_between_errors", every}};
    for (const std::size_t T : {100u, 200u}) {
        Random random(1000);
        const AddingBatch unseen = adding_batch(T, 2000, random);
        for (const std::uint64_t seed : {1u, 2u}) {
            result["runs"].push_back(learn_adding(T, seed, unseen));
        }
    }
    return result;
}

}  // namespace unrolled::lstm
