#include "run_table.hpp"

#include "estimates.hpp"
#include "interpolation.hpp"
#include "kneser_ney.hpp"
#include "progress.hpp"

namespace unrolled::ngram {
namespace {

// p_k (5.6) as something to measure.
Predict add_k_of(const Counts& counts, double k)
{
    return [&counts, k](std::span<const Id> history, Id word) {
        return add_k(look_up(counts, history, word),
                     counts.ngrams->predictable(), k);
    };
}

Measured measure_add_k(const Task& task, const Counts& counts, double k)
{
    return measure(task.lexicon, add_k_of(counts, k), task.test);
}

// The k of a few that predicts the held-out text best.
double best_k(const Task& task, const Counts& counts)
{
    double best = 1, lowest = HUGE_VAL;
    for (const double k : {1.0, 0.3, 0.1, 0.03, 0.01, 0.003, 0.001, 0.0003}) {
        const double perplexity =
            measure(task.lexicon, add_k_of(counts, k), task.held_out)
                .perplexity();
        if (perplexity < lowest) best = k;
        lowest = std::min(lowest, perplexity);
    }
    return best;
}

Measured measure_likelihood(const Task& task, const Counts& counts)
{
    const Predict predict = [&](std::span<const Id> history, Id word) {
        return maximum_likelihood(look_up(counts, history, word));
    };
    return measure(task.lexicon, predict, task.test);
}

// What a method needs besides the counts, chosen by the held-out text.
struct Chosen {
    double k;
    std::vector<double> lambdas;
};

Chosen choose(const Task& task, std::size_t order)
{
    const Counts counted = count(task.counted, task.lexicon, order);
    return {best_k(task, counted), fit_lambdas(counted, task.held_out)};
}

// The yardstick, with its cost.
Measured measure_yardstick(Table& table, const Task& task, const Counts& counts,
                           double count_seconds)
{
    const unrolled::Progress clock;
    const Discounted result = modified_kneser_ney(counts);
    const double estimated = clock.elapsed();
    const Measured measured = measure(task.lexicon, result.model, task.test);
    table.costs.push_back({.order = counts.ngrams->order(),
                           .ngrams = counts.ngrams->size(),
                           .bytes = bytes_of(result.model),
                           .count_seconds = count_seconds,
                           .estimate_seconds = estimated,
                           .score_seconds = clock.elapsed() - estimated,
                           .notice = notice(result.discounts)});
    return measured;
}

}  // namespace

const std::vector<std::string>& method_names()
{
    static const std::vector<std::string> names = {"maximum likelihood",
                                                   "add-one",
                                                   "add-k",
                                                   "linear interpolation",
                                                   "backing off",
                                                   "absolute discounting",
                                                   "Kneser-Ney",
                                                   "modified Kneser-Ney"};
    return names;
}

void add_order(Table& table, const Task& task, std::size_t order)
{
    const Chosen chosen = choose(task, order);
    const unrolled::Progress clock;
    const Counts counts = count(task.train, task.lexicon, order);
    const double count_seconds = clock.elapsed();
    const auto of_model = [&](const Model& model) {
        return measure(task.lexicon, model, task.test);
    };
    std::vector<Measured> results = {measure_likelihood(task, counts),
                                     measure_add_k(task, counts, 1),
                                     measure_add_k(task, counts, chosen.k)};
    // A model lives until its statement ends, and one is large enough.
    results.push_back(of_model(linear_interpolation(counts, chosen.lambdas)));
    results.push_back(of_model(backing_off(counts).model));
    results.push_back(of_model(absolute_discounting(counts).model));
    results.push_back(of_model(kneser_ney(counts).model));
    results.push_back(measure_yardstick(table, task, counts, count_seconds));
    for (std::size_t i = 0; i < results.size(); ++i) {
        table.cells.push_back({method_names()[i], order, results[i]});
    }
}

}  // namespace unrolled::ngram
