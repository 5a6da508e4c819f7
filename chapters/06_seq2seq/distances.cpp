#include "distances.hpp"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace unrolled::seq2seq {

// [distances]
Vector aligned_distances(std::size_t n, bool reversed)
{
    if (n == 0) throw std::invalid_argument("a sentence without words");
    Ids sequence(2 * n);  // words 0 .. n-1 of the source, then of the target
    const auto target = sequence.begin() + static_cast<std::ptrdiff_t>(n);
    std::iota(sequence.begin(), target, Id{0});
    std::iota(target, sequence.end(), Id{0});
    if (reversed) std::reverse(sequence.begin(), target);
    Vector distances = zeros<Vector>(n);
    for (std::size_t i = 0; i < n; ++i) {
        const auto read =
            std::find(sequence.begin(), target, static_cast<Id>(i));
        const auto written = target + static_cast<std::ptrdiff_t>(i);
        distances(i) = static_cast<Real>(written - read);  // (6.30)
    }
    return distances;
}
// [distances]

}  // namespace unrolled::seq2seq
