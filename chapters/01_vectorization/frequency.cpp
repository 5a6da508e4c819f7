#include "frequency.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace unrolled::vectorize {
namespace {

double total_of(const Counts& counts)
{
    const auto total =
        std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
    if (total == 0) throw std::invalid_argument("a text without words");
    return static_cast<double>(total);
}

}  // namespace

// [noise]
Vector noise_distribution(const Counts& counts)
{
    total_of(counts);  // refuses a text without words
    Vector weights = zeros<Vector>(counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double n = static_cast<double>(counts[i]);
        weights(i) = static_cast<Real>(std::pow(n, 0.75));
    }
    return weights / sum_all(weights);  // (1.25)  (V)
}
// [noise]

// [keep]
Vector keep_probabilities(const Counts& counts, double threshold)
{
    if (!(threshold >= 0)) throw std::invalid_argument("a threshold below 0");
    const double total = total_of(counts);
    Vector keep = zeros<Vector>(counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double f = static_cast<double>(counts[i]) / total;
        const double ratio = threshold / f;
        const double p = std::min(1.0, std::sqrt(ratio) + ratio);  // (1.26)
        keep(i) = static_cast<Real>(threshold > 0 && f > 0 ? p : 1);
    }
    return keep;
}
// [keep]

}  // namespace unrolled::vectorize
