#include "order.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "../../chapters/03_bptt/backward.hpp"

namespace unrolled::compare {
namespace {

constexpr std::size_t N = 20;

std::size_t count_wrong(const bptt::Params& p, std::size_t tests, Random& random)
{
    std::size_t wrong = 0;
    for (std::size_t seen = 0; seen < tests; seen += N) {
        const lstm::OrderAnswer a = answer(p, lstm::order_batch(N, random));
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

}  // namespace

Learner learner(std::size_t H, double rate, Random& random)
{
    bptt::Params p = bptt::zero_params(lstm::order_symbols.size(), H, 4);
    const double limit = 1 / std::sqrt(static_cast<double>(H));
    fill_uniform(p.W_xh, random, limit);
    fill_uniform(p.W_hh, random, limit);
    fill_uniform(p.W_hy, random, limit);
    Adam<bptt::Params> adam(static_cast<Real>(rate), p);
    return {std::move(p), std::move(adam)};
}

lstm::OrderAnswer answer(const bptt::Params& p, const lstm::OrderBatch& batch)
{
    return lstm::judge(bptt::logits(p, bptt::forward(p, batch.xs)), batch);
}

lstm::OrderAnswer train_step(Learner& model, const lstm::OrderBatch& batch)
{
    const bptt::Run run = bptt::forward(model.params, batch.xs);
    const Matrix scores = bptt::logits(model.params, run);
    const LossGrad loss = lstm::order_loss(scores, batch);
    bptt::Params grads = bptt::backward(model.params, batch.xs, run, loss.dscores).params;
    clip_by_norm(grads, 1);
    model.adam.update(model.params, grads);
    return lstm::judge(scores, batch);
}

nlohmann::ordered_json try_order(const Trial& trial, double rate, std::uint64_t seed)
{
    const auto start = std::chrono::steady_clock::now();
    Random random(seed);
    Learner model = learner(trial.H, rate, random);
    lstm::StoppingRule rule;
    std::vector<double> losses;
    while (losses.size() < trial.most && !rule.satisfied()) {
        const lstm::OrderAnswer a = train_step(model, lstm::order_batch(N, random));
        rule.see(a);
        losses.insert(losses.end(), a.losses.begin(), a.losses.end());
    }
    const std::size_t wrong = count_wrong(model.params, trial.tests, random);
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    return {{"rate", rate},
            {"seed", seed},
            {"stopped_by_the_rule", rule.satisfied()},
            {"sequences", losses.size()},
            {"last_loss", mean_of_last(losses)},
            {"wrong", wrong},
            {"seconds", std::round(time.count())}};
}

nlohmann::ordered_json measure_order(const Trial& trial,
                                     const std::function<void(const std::string&)>& tell)
{
    nlohmann::ordered_json result = {
        {"command", "./unrolled compare --order FILE"},
        {"task",
         fmt::format("temporal order 6a, a plain RNN of {} units, 20 sequences a step", trial.H)},
        {"most_sequences", trial.most},
        {"tests", trial.tests}};
    for (const std::uint64_t seed : {1u, 2u, 3u}) {
        for (const double rate : {5e-3, 1e-3, 2e-4}) {
            result["runs"].push_back(try_order(trial, rate, seed));
            tell(result["runs"].back().dump());
        }
    }
    return result;
}

}  // namespace unrolled::compare
