#include "example_difference.hpp"

#include <cmath>

namespace unrolled::bptt {

double largest_difference(const Params& a, const Params& b)
{
    double largest = 0;
    walk(
        [&](const std::string&, const auto& x, const auto& y) {
            for (std::size_t i = 0; i < x.size(); ++i) {
                const Real apart = std::abs(values(x)[i] - values(y)[i]);
                largest = std::max(largest, static_cast<double>(apart));
            }
        },
        a, b);
    return largest;
}

}  // namespace unrolled::bptt
