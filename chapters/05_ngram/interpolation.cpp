#include "interpolation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "estimates.hpp"

namespace unrolled::ngram {
namespace {

void require_lambdas(const Ngrams& ngrams, const std::vector<double>& lambdas)
{
    const auto fits = [](double l) { return l >= 0 && l <= 1; };
    if (lambdas.size() == ngrams.order() &&
        std::ranges::all_of(lambdas, fits)) {
        return;
    }
    throw std::invalid_argument(
        fmt::format("one lambda in [0, 1] is needed for each of the {} lengths",
                    ngrams.order()));
}

bool is_continued(const Ngrams& ngrams, Node history)
{
    return ngrams.first[history] < ngrams.first[history + 1];
}

// [interpolate_linearly]
void mix(Model& model, const Counts& counts, Node history, std::size_t length,
         double lambda)
{
    const Ngrams& ngrams = *model.ngrams;
    const auto V = static_cast<double>(ngrams.predictable());
    model.backoff[history] = 1 - lambda;
    for (Node node = ngrams.first[history]; node < ngrams.first[history + 1];
         ++node) {
        if (history == 0 && ngrams.words[node] == ngrams.bos) continue;
        const Seen seen{counts.counts[node], counts.counts[history]};
        const double ml = maximum_likelihood(seen);
        const double shorter =
            length == 1 ? 1 / V : model.p[ngrams.suffixes[node]];
        model.p[node] = lambda * ml + (1 - lambda) * shorter;  // (5.9)
    }
}
// [interpolate_linearly]

// s_n r_n and s_n of (5.11), summed over a text.
struct Shares {
    std::vector<double> given, asked;
};

// p_ML(w | h) of one history, and the length of `h w`.
struct Estimate {
    std::size_t length;
    double ml;
};

// From the root up to `history`, without those that were never continued.
void add_estimates(std::vector<Estimate>& all, const Counts& counts,
                   Node history, Id word)
{
    const Ngrams& ngrams = *counts.ngrams;
    const auto begin = static_cast<std::ptrdiff_t>(all.size());
    for (Node h = history;; h = ngrams.suffixes[h]) {
        const Node node = child(ngrams, h, word);
        const Seen seen{node == 0 ? 0 : counts.counts[node], counts.counts[h]};
        if (is_continued(ngrams, h)) {
            all.push_back({length_of(ngrams, h) + 1,  //
                           maximum_likelihood(seen)});
        }
        if (h == 0) break;
    }
    std::reverse(all.begin() + begin, all.end());
}

// Those of all words of a text, one word after the other. They are the same in
// every round, and finding them is the slow part.
std::vector<Estimate> estimates(const Counts& counts, const Ids& text)
{
    const Ngrams& ngrams = *counts.ngrams;
    std::vector<Estimate> all;
    Node history = 0;
    for (const Id word : text) {
        if (word == ngrams.bos) history = 0;
        if (word != ngrams.bos) add_estimates(all, counts, history, word);
        history = advance(ngrams, history, word);
    }
    return all;
}

// [share_out]
void share_out(std::span<const Estimate> chain, std::size_t V,
               const std::vector<double>& lambdas, Shares& shares)
{
    std::vector<double> r;
    double p = 1 / static_cast<double>(V);
    for (const auto [length, ml] : chain) {
        const double lambda = lambdas[length - 1];
        p = lambda * ml + (1 - lambda) * p;
        r.push_back(p > 0 ? lambda * ml / p : 0);  // (5.10)
    }
    double s = 1;
    for (std::size_t i = chain.size(); i-- > 0;) {
        shares.given[chain[i].length - 1] += s * r[i];
        shares.asked[chain[i].length - 1] += s;
        s *= 1 - r[i];
    }
}
// [share_out]

Shares share_out_all(std::span<const Estimate> all, std::size_t V,
                     const std::vector<double>& lambdas)
{
    Shares shares{.given = std::vector<double>(lambdas.size(), 0),
                  .asked = std::vector<double>(lambdas.size(), 0)};
    while (!all.empty()) {
        // A word's chain begins at the root, with length 1.
        std::size_t end = 1;
        while (end < all.size() && all[end].length > 1) ++end;
        share_out(all.first(end), V, lambdas, shares);
        all = all.subspan(end);
    }
    return shares;
}

}  // namespace

Model linear_interpolation(const Counts& counts,
                           const std::vector<double>& lambdas)
{
    require_lambdas(*counts.ngrams, lambdas);
    Model model = empty_model(counts.ngrams);
    for (std::size_t n = 1; n <= counts.ngrams->order(); ++n) {
        const auto [begin, end] = histories_of(*counts.ngrams, n - 1);
        for (Node history = begin; history < end; ++history) {
            if (!is_continued(*counts.ngrams, history)) continue;
            mix(model, counts, history, n, lambdas[n - 1]);
        }
    }
    return model;
}

std::vector<double> fit_lambdas(const Counts& counts, const Ids& held_out,
                                std::size_t rounds)
{
    std::vector<double> lambdas(counts.ngrams->order(), 0.5);
    const std::vector<Estimate> all = estimates(counts, held_out);
    const std::size_t V = counts.ngrams->predictable();
    for (std::size_t round = 0; round < rounds; ++round) {
        const Shares shares = share_out_all(all, V, lambdas);
        for (std::size_t i = 0; i < lambdas.size(); ++i) {
            if (shares.asked[i] == 0) continue;
            lambdas[i] = shares.given[i] / shares.asked[i];  // (5.11)
        }
    }
    return lambdas;
}

}  // namespace unrolled::ngram
