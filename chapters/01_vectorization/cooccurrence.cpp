#include "cooccurrence.hpp"

#include <algorithm>
#include <cmath>

#include "ids.hpp"

namespace unrolled::vectorize {
namespace {

void count_neighbours(Matrix& counts, const Ids& ids, std::size_t window)
{
    for (std::size_t t = 0; t < ids.size(); ++t) {
        const std::size_t end = t + std::min(window, ids.size() - 1 - t);
        for (std::size_t u = t + 1; u <= end; ++u) {
            counts(index(ids[t]), index(ids[u])) += 1;  // (1.8)
            counts(index(ids[u]), index(ids[t])) += 1;
        }
    }
}

}  // namespace

// [cooccurrence]
Matrix cooccurrence(const std::vector<Ids>& sentences, std::size_t V,
                    std::size_t window)
{
    if (window == 0) throw std::invalid_argument("a window of 0 words");
    Matrix counts = zeros<Matrix>(V, V);
    for (const Ids& ids : sentences) {
        require_ids("sentence", ids, V);
        count_neighbours(counts, ids, window);
    }
    return counts;
}
// [cooccurrence]

// [ppmi]
Matrix ppmi(const Matrix& counts)
{
    require_shape("counts", counts, {counts.shape(0), counts.shape(0)});
    const Vector row_sums = sum_rows(counts);
    const Real total = sum_all(row_sums);
    Matrix bits = zeros_like(counts);
    for (std::size_t i = 0; i < bits.shape(0); ++i) {
        for (std::size_t j = 0; j < bits.shape(1); ++j) {
            if (counts(i, j) == 0) continue;  // log2(0): no information
            const Real ratio =
                counts(i, j) * total / (row_sums(i) * row_sums(j));
            bits(i, j) = std::max(Real(0), std::log2(ratio));  // (1.9)
        }
    }
    return bits;
}
// [ppmi]

}  // namespace unrolled::vectorize
