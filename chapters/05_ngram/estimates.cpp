#include "estimates.hpp"

#include <fmt/format.h>

#include <cmath>
#include <stdexcept>

namespace unrolled::ngram {

// [estimates]
double maximum_likelihood(Seen seen)
{
    const auto ngram = static_cast<double>(seen.ngram);
    const auto history = static_cast<double>(seen.history);
    return seen.history == 0 ? 0 : ngram / history;  // (5.5)
}

double add_k(Seen seen, std::size_t V, double k)
{
    const auto ngram = static_cast<double>(seen.ngram);
    const auto history = static_cast<double>(seen.history);
    const double all = history + k * static_cast<double>(V);
    if (!(k >= 0) || !std::isfinite(k) || !(all > 0)) {
        throw std::invalid_argument(fmt::format(
            "add-{} with {} words and {} histories", k, V, seen.history));
    }
    return (ngram + k) / all;  // (5.6)
}

double reconstituted_count(Seen seen, std::size_t V)
{
    const auto history = static_cast<double>(seen.history);
    return add_k(seen, V) * history;  // (5.7)
}
// [estimates]

}  // namespace unrolled::ngram
