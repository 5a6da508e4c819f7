#include "alias_table.hpp"

#include <cmath>

namespace unrolled::vectorize {
namespace {

// Every probability in units of a column's width, so that their mean is 1.
std::vector<double> widths_of(const Vector& probabilities)
{
    double total = 0;
    for (const Real p : values(probabilities)) {
        if (!(p >= 0) || !std::isfinite(p)) {
            throw std::invalid_argument("a probability is not one");
        }
        total += static_cast<double>(p);
    }
    if (!(total > 0)) throw std::invalid_argument("no probability is positive");
    const double V = static_cast<double>(probabilities.size());
    std::vector<double> widths;
    for (const Real p : values(probabilities)) {
        widths.push_back(static_cast<double>(p) * V / total);
    }
    return widths;
}

}  // namespace

// [alias]
AliasTable::AliasTable(const Vector& probabilities)
{
    std::vector<double> rest = widths_of(probabilities);
    columns_.resize(rest.size());
    std::vector<std::size_t> narrow, wide;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        (rest[i] < 1 ? narrow : wide).push_back(i);
    }
    // A narrow word leaves room in its column; a wide one fills it up.
    while (!narrow.empty() && !wide.empty()) {
        const std::size_t i = narrow.back(), j = wide.back();
        narrow.pop_back();
        columns_[i] = {rest[i], static_cast<Id>(j)};
        rest[j] -= 1 - rest[i];
        if (rest[j] < 1) {
            wide.pop_back();
            narrow.push_back(j);
        }
    }
}
// [alias]

}  // namespace unrolled::vectorize
