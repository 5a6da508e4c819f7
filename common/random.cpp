#include "random.hpp"

#include <bit>
#include <cmath>
#include <numeric>
#include <sstream>
#include <stdexcept>

namespace unrolled {

double Random::uniform()
{
    return static_cast<double>(bits_() >> 11) * 0x1.0p-53;
}

double Random::uniform(double low, double high)
{
    return low + (high - low) * uniform();
}

double Random::normal()
{
    if (has_spare_) {
        has_spare_ = false;
        return spare_;
    }
    double u = 0, v = 0, square = 0;
    do {
        u = uniform(-1, 1);
        v = uniform(-1, 1);
        square = u * u + v * v;
    } while (square >= 1 || square == 0);
    const double scale = std::sqrt(-2 * std::log(square) / square);
    spare_ = v * scale;
    has_spare_ = true;
    return u * scale;
}

std::uint64_t Random::below(std::uint64_t n)
{
    if (n == 0) throw std::invalid_argument("a random number below 0");
    // Bits beyond the last whole multiple of n would favour small numbers: draw again.
    const std::uint64_t reject_below = (0 - n) % n;
    std::uint64_t draw = bits_();
    while (draw < reject_below) draw = bits_();
    return draw % n;
}

std::size_t Random::choose(std::span<const Real> weights)
{
    double total = 0;
    for (const Real weight : weights) {
        if (!(weight >= 0) || !std::isfinite(weight)) {
            throw std::invalid_argument("a weight is negative or not finite");
        }
        total += static_cast<double>(weight);
    }
    if (!(total > 0)) throw std::invalid_argument("no weight is positive");
    double rest = uniform() * total;
    std::size_t last_positive = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] == 0) continue;
        last_positive = i;
        rest -= static_cast<double>(weights[i]);
        if (rest < 0) return i;
    }
    return last_positive;  // rounding used up the whole interval
}

std::string Random::save() const
{
    std::ostringstream out;
    out << bits_ << ' ' << has_spare_ << ' ' << std::bit_cast<std::uint64_t>(spare_);
    return out.str();
}

void Random::restore(const std::string& state)
{
    std::istringstream in(state);
    std::uint64_t spare = 0;
    std::string more;
    Random restored(0);
    if (!(in >> restored.bits_ >> restored.has_spare_ >> spare) || in >> more) {
        throw std::invalid_argument("not the state of a random number generator");
    }
    restored.spare_ = std::bit_cast<double>(spare);
    *this = restored;
}

std::vector<std::size_t> shuffled(std::size_t n, Random& random)
{
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = n; i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
    return order;
}

}  // namespace unrolled
