#include "discounting.hpp"

namespace unrolled::ngram {
namespace {

// What (5.12) and (5.13) need of one history.
struct History {
    Node first, last;  // its children; `<s>` is none that can be predicted
    double total = 0;  // sum_v a(h v)
    double taken = 0;  // sum_v D(a(h v))
    std::size_t seen = 0;
};

bool predicted(const Ngrams& ngrams, Node history, Node node)
{
    return history != 0 || ngrams.words[node] != ngrams.bos;
}

History sum_up(const Ngrams& ngrams, const std::vector<Count>& counts,
               const Discounts& discounts, Node history, std::size_t length)
{
    History sums{ngrams.first[history], ngrams.first[history + 1]};
    for (Node node = sums.first; node < sums.last; ++node) {
        if (!predicted(ngrams, history, node)) continue;
        sums.total += static_cast<double>(counts[node]);
        sums.taken += discounts.of(length, counts[node]);
        sums.seen += counts[node] > 0;
    }
    return sums;
}

// p(w | h') of a node `h w`: its suffix is one word shorter.
double shorter(const Model& model, Node node, std::size_t length)
{
    const auto V = static_cast<double>(model.ngrams->predictable());
    return length == 1 ? 1 / V : model.p[model.ngrams->suffixes[node]];
}

// [interpolate_history]
void interpolate_history(Model& model, const std::vector<Count>& counts,
                         const Discounts& discounts, Node history,
                         std::size_t length)
{
    const Ngrams& ngrams = *model.ngrams;
    const History h = sum_up(ngrams, counts, discounts, history, length);
    if (h.total == 0) return;                // never continued: p(w | h')
    const double gamma = h.taken / h.total;  // (5.13)
    model.backoff[history] = gamma;
    for (Node node = h.first; node < h.last; ++node) {
        if (!predicted(ngrams, history, node)) continue;
        const double D = discounts.of(length, counts[node]);
        const auto a = static_cast<double>(counts[node]);
        const double u = (a - D) / h.total;                        // (5.12)
        model.p[node] = u + gamma * shorter(model, node, length);  // (5.14)
    }
}
// [interpolate_history]

// [back_off_history]
void back_off_history(Model& model, const std::vector<Count>& counts,
                      const Discounts& discounts, Node history,
                      std::size_t length)
{
    const Ngrams& ngrams = *model.ngrams;
    const History h = sum_up(ngrams, counts, discounts, history, length);
    if (h.total == 0) return;
    const bool all = h.seen == ngrams.predictable();  // nobody to give to
    double unseen = 1;
    for (Node node = h.first; node < h.last; ++node) {
        if (!predicted(ngrams, history, node) || counts[node] == 0) continue;
        const double D = all ? 0 : discounts.of(length, counts[node]);
        unseen -= shorter(model, node, length);
        model.p[node] = (static_cast<double>(counts[node]) - D) / h.total;
    }
    const double gamma = h.taken / h.total;
    const double alpha = all ? 0 : gamma / unseen;  // (5.15)
    model.backoff[history] = alpha;
    for (Node node = h.first; history == 0 && node < h.last; ++node) {
        if (!predicted(ngrams, history, node) || counts[node] > 0) continue;
        model.p[node] = alpha * shorter(model, node, length);
    }
}
// [back_off_history]

}  // namespace

// [interpolate]
Model interpolate(const std::shared_ptr<const Ngrams>& ngrams,
                  const std::vector<Count>& counts, const Discounts& discounts)
{
    Model model = empty_model(ngrams);
    for (std::size_t n = 1; n <= ngrams->order(); ++n) {
        const auto [begin, end] = histories_of(*ngrams, n - 1);
        for (Node history = begin; history < end; ++history) {
            interpolate_history(model, counts, discounts, history, n);
        }
    }
    return model;
}
// [interpolate]

Discounted absolute_discounting(const Counts& counts)
{
    const Discounts discounts =
        estimate_discounts(*counts.ngrams, counts.counts, DiscountKind::one);
    return {interpolate(counts.ngrams, counts.counts, discounts), discounts};
}

Discounted backing_off(const Counts& counts)
{
    const Ngrams& ngrams = *counts.ngrams;
    const Discounts discounts =
        estimate_discounts(ngrams, counts.counts, DiscountKind::one);
    Model model = empty_model(counts.ngrams);
    for (std::size_t n = 1; n <= ngrams.order(); ++n) {
        const auto [begin, end] = histories_of(ngrams, n - 1);
        for (Node history = begin; history < end; ++history) {
            back_off_history(model, counts.counts, discounts, history, n);
        }
    }
    return {std::move(model), discounts};
}

}  // namespace unrolled::ngram
