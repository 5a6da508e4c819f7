#include <cmath>
#include <stdexcept>

#include "mistakes.hpp"
#include "positions.hpp"

namespace unrolled::ex_08_5 {
namespace {

// What each mistake changes.
struct Faults {
    bool in_pairs = true;    // sine and cosine side by side; otherwise all sines come first
    bool sine_first = true;  // in a pair
    bool same_speed = true;  // of both columns of a pair
    Real exponent = 2;       // pair i has the exponent -2 i / D
    Real first_word = 0;     // the number of the first word
    bool slows_down = true;  // 10000^-x, not 10000^x
    bool forward = true;     // go_on goes on, not back
    bool pairs_only = true;  // an odd width is refused
};

void require_width(std::int64_t width, const Faults& faults)
{
    if (width < 2 || (width % 2 != 0 && faults.pairs_only)) {
        throw std::invalid_argument("width");
    }
}

Real speed_of(Real pair, std::int64_t width, const Faults& faults)
{
    const Real x = faults.exponent * pair / static_cast<Real>(width);
    return std::pow(Real(10000), faults.slows_down ? -x : x);
}

Matrix hands(const Faults& faults, std::int64_t n_words, std::int64_t width)
{
    require_width(width, faults);
    if (n_words < 0) throw std::invalid_argument("words");
    Matrix P = zeros<Matrix>(n_words, width);
    for (std::int64_t n = 0; n < n_words * width; ++n) {
        const std::int64_t t = n / width, j = n % width;
        const std::int64_t pair = faults.in_pairs ? j / 2 : j % (width / 2);
        const bool second = faults.in_pairs ? j % 2 == 1 : j >= width / 2;
        const Real own_speed = faults.same_speed || !second ? 0 : 0.5;
        const Real angle = (static_cast<Real>(t) + faults.first_word) *
                           speed_of(static_cast<Real>(pair) + own_speed, width, faults);
        P(t, j) = second == faults.sine_first ? std::cos(angle) : std::sin(angle);
    }
    return P;
}

Matrix turned_by(const Faults& faults, std::int64_t n, std::int64_t width)
{
    require_width(width, faults);
    Matrix M = zeros<Matrix>(width, width);
    for (std::int64_t j = 0; j + 1 < width; j += 2) {
        const auto pair = static_cast<Real>(j / 2);
        const Real angle = static_cast<Real>(n) * speed_of(pair, width, faults);
        const Real sine = faults.forward ? std::sin(angle) : -std::sin(angle);
        M(j, j) = M(j + 1, j + 1) = std::cos(angle);
        M(j, j + 1) = sine;
        M(j + 1, j) = -sine;
    }
    return M;
}

Matrix all_sines_first(std::int64_t n_words, std::int64_t width)
{
    return hands({.in_pairs = false}, n_words, width);
}

Matrix cosine_first(std::int64_t n_words, std::int64_t width)
{
    return hands({.sine_first = false}, n_words, width);
}

Matrix speed_of_its_own(std::int64_t n_words, std::int64_t width)
{
    return hands({.same_speed = false}, n_words, width);
}

Matrix half_the_exponent(std::int64_t n_words, std::int64_t width)
{
    return hands({.exponent = 1}, n_words, width);
}

Matrix all_alike(std::int64_t n_words, std::int64_t width)
{
    return hands({.exponent = 0}, n_words, width);
}

Matrix from_one(std::int64_t n_words, std::int64_t width)
{
    return hands({.first_word = 1}, n_words, width);
}

Matrix faster_and_faster(std::int64_t n_words, std::int64_t width)
{
    return hands({.slows_down = false}, n_words, width);
}

Matrix goes_back(std::int64_t n, std::int64_t width)
{
    return turned_by({.forward = false}, n, width);
}

Matrix takes_odd_widths(std::int64_t n, std::int64_t width)
{
    return turned_by({.pairs_only = false}, n, width);
}

const exercise::Mistakes known_positions = exercise::mistakes_of(
    positions,
    {{all_sines_first,
      "All sines come first, then all cosines. Here they stand side by side: column 2i is a sine, "
      "2i + 1 its cosine."},
     {cosine_first, "Sine and cosine have changed places: the sine has the even column."},
     {speed_of_its_own,
      "Every column has its own speed. The two of a pair share one: the exponent of column 2i + 1 "
      "is 2i / D too."},
     {half_the_exponent,
      "The exponent is i / D, of the pair. The formula has 2i / D: the last clocks are almost "
      "10000 times slower than the first, not 100 times."},
     {all_alike,
      "All clocks turn at the same speed. Is 2 * i / D computed in whole numbers? That is 0."},
     {from_one, "The first word has the position 1. Words are counted from 0."},
     {faster_and_faster, "The exponent has lost its minus: each clock is faster than the last."}});

const exercise::Mistakes known_steps = exercise::mistakes_of(
    go_on,
    {{goes_back,
      "This is the transpose: it goes n words back. The row of the sine is (cos, sin), that of the "
      "cosine (-sin, cos)."},
     {takes_odd_widths,
      "An odd width is accepted, and its last column belongs to no pair. The contract refuses "
      "it."}});

}  // namespace
}  // namespace unrolled::ex_08_5
