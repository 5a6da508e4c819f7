#include "run_report.hpp"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "figure.hpp"
#include "plot.hpp"

namespace unrolled::ngram {
namespace {

// The cells of one method, by order.
std::vector<Cell> cells_of(const Table& table, const std::string& method)
{
    std::vector<Cell> cells;
    for (const Cell& cell : table.cells) {
        if (cell.method == method) cells.push_back(cell);
    }
    return cells;
}

nlohmann::json cost_json(const Cost& cost)
{
    return {{"order", cost.order},
            {"ngrams", cost.ngrams},
            {"bytes", cost.bytes},
            {"count_seconds", cost.count_seconds},
            {"estimate_seconds", cost.estimate_seconds},
            {"score_seconds", cost.score_seconds},
            {"notice", cost.notice}};
}

std::size_t count_predicted(const Task& task, const Ids& text)
{
    return text.size() -
           static_cast<std::size_t>(std::ranges::count(text, task.lexicon.bos));
}

}  // namespace

void print_sizes(const Task& task)
{
    fmt::print("train {} tokens, test {} tokens, {} different\n",
               count_predicted(task, task.train),
               count_predicted(task, task.test), task.lexicon.predictable());
}

void print_table(const Table& table)
{
    fmt::print("\nperplexity of the test text\n{:22}", "order");
    for (const Cost& cost : table.costs) fmt::print("{:>12}", cost.order);
    for (const std::string& method : method_names()) {
        fmt::print("\n{:22}", method);
        for (const Cell& cell : cells_of(table, method)) {
            fmt::print("{:>12.3f}", cell.measured.perplexity());
        }
    }
    const Measured& last = table.cells.back().measured;
    fmt::print("\n{} tokens predicted, {} of them unknown\n", last.tokens,
               last.unknown);
    fmt::print("\nmodified Kneser-Ney\n{:>5} {:>10} {:>14} {:>8} {:>9} {:>7}\n",
               "order", "n-grams", "bytes/n-gram", "count", "estimate",
               "score");
    for (const Cost& c : table.costs) {
        fmt::print("{:5} {:10} {:14.1f} {:7.2f}s {:8.2f}s {:6.2f}s\n", c.order,
                   c.ngrams,
                   static_cast<double>(c.bytes) / static_cast<double>(c.ngrams),
                   c.count_seconds, c.estimate_seconds, c.score_seconds);
        if (!c.notice.empty()) fmt::print("      {}\n", c.notice);
    }
}

void draw_table(const std::filesystem::path& file, const Table& table)
{
    std::vector<Curve> curves;
    for (const std::string& method : method_names()) {
        Curve curve{.name = method, .x = {}, .y = {}};
        for (const Cell& cell : cells_of(table, method)) {
            if (!std::isfinite(cell.measured.perplexity())) continue;
            curve.x.push_back(static_cast<double>(cell.order));
            curve.y.push_back(cell.measured.perplexity());
        }
        if (!curve.x.empty()) curves.push_back(curve);
    }
    plot_curves(file,
                {.title = "Perplexity of the test text",
                 .x_label = "order",
                 .y_label = "perplexity",
                 .description = "A line for each smoothing: the perplexity of "
                                "the test text by the order of the model.",
                 .log_y = true},
                curves);
}

void save_table(const std::filesystem::path& file, const Table& table,
                const Task& task, const std::string& command)
{
    nlohmann::ordered_json perplexity;
    for (const std::string& method : method_names()) {
        for (const Cell& cell : cells_of(table, method)) {
            const double value = cell.measured.perplexity();
            perplexity[method].push_back(std::round(value * 1e6) / 1e6);
        }
    }
    nlohmann::json costs = nlohmann::json::array();
    for (const Cost& cost : table.costs) costs.push_back(cost_json(cost));
    const nlohmann::ordered_json all{
        {"command", command},
        {"train_tokens", count_predicted(task, task.train)},
        {"test_tokens", count_predicted(task, task.test)},
        {"unknown", table.cells.back().measured.unknown},
        {"types", task.lexicon.predictable()},
        {"perplexity", perplexity},
        {"modified_kneser_ney", costs}};
    save_text(file, all.dump(1) + "\n");
}

}  // namespace unrolled::ngram
