#include <cmath>
#include <stdexcept>

#include "mistakes.hpp"
#include "rotary_positions.hpp"

namespace unrolled::ex_08_6 {
namespace {

// What each mistake changes.
struct Faults {
    Real direction = 1;         // counterclockwise
    bool neighbours = true;     // number 2i and 2i + 1 are a pair; otherwise i and i + d/2
    Real exponent = 2;          // pair i has the exponent -2 i / d
    bool from_first = true;     // the first row is word `first`, not word 0
    bool each_its_own = true;   // every row is a word of its own
    Real extra = 0;             // words too far
    bool both_from_old = true;  // both numbers of a pair are made from the old ones
};

Matrix with(const Faults& faults, const Matrix& X, std::int64_t first)
{
    const std::size_t d = X.shape(1);
    if (d < 2 || d % 2 != 0) throw std::invalid_argument("width");
    Matrix Y = X;
    for (std::size_t n = 0; n < X.shape(0) * d / 2; ++n) {
        const std::size_t t = n / (d / 2), i = n % (d / 2);
        const std::size_t a = faults.neighbours ? 2 * i : i;
        const std::size_t b = faults.neighbours ? 2 * i + 1 : i + d / 2;
        const Real word = (faults.from_first ? static_cast<Real>(first) : 0) + faults.extra +
                          (faults.each_its_own ? static_cast<Real>(t) : 0);
        const Real speed =
            std::pow(Real(10000), -faults.exponent * static_cast<Real>(i) / static_cast<Real>(d));
        const Real cosine = std::cos(word * speed);
        const Real sine = faults.direction * std::sin(word * speed);
        Y(t, a) = cosine * X(t, a) - sine * X(t, b);
        Y(t, b) = sine * (faults.both_from_old ? X(t, a) : Y(t, a)) + cosine * X(t, b);
    }
    return Y;
}

Matrix clockwise(const Matrix& X, std::int64_t first)
{
    return with({.direction = -1}, X, first);
}

Matrix halves(const Matrix& X, std::int64_t first)
{
    return with({.neighbours = false}, X, first);
}

Matrix all_alike(const Matrix& X, std::int64_t first)
{
    return with({.exponent = 0}, X, first);
}

Matrix half_the_exponent(const Matrix& X, std::int64_t first)
{
    return with({.exponent = 1}, X, first);
}

Matrix from_zero(const Matrix& X, std::int64_t first)
{
    return with({.from_first = false}, X, first);
}

Matrix one_place(const Matrix& X, std::int64_t first)
{
    return with({.each_its_own = false}, X, first);
}

Matrix from_one(const Matrix& X, std::int64_t first)
{
    return with({.extra = 1}, X, first);
}

Matrix overwritten(const Matrix& X, std::int64_t first)
{
    return with({.both_from_old = false}, X, first);
}

Matrix once_more(const Matrix& dY, std::int64_t first)
{
    return with({}, dY, first);
}

Matrix not_turned(const Matrix& dY, std::int64_t first)
{
    return with({.exponent = 0, .from_first = false, .each_its_own = false}, dY, first);
}

const exercise::Mistakes known_turns = exercise::mistakes_of(
    rotate,
    {{clockwise,
      "The vectors turn clockwise: the minus belongs to the sine in the first number of a pair, "
      "not in the second."},
     {halves,
      "Number i is paired with number i + d/2, as in some programs. Here neighbours are a pair."},
     {all_alike,
      "Every pair turns as fast as the first. Is 2 * i / d computed in whole numbers? That is 0."},
     {half_the_exponent, "The exponent is i / d, of the pair. The formula has 2i / d."},
     {from_zero, "The first row is always taken for word 0. It is word `first`."},
     {one_place, "All rows are turned as if they stood in the first one's place."},
     {from_one, "Every word is turned as if it stood one place further on. Word 0 does not turn."},
     {overwritten,
      "The second number of a pair is made from the first after that was turned. Both are made "
      "from the old ones."}});

const exercise::Mistakes known_ways_back = exercise::mistakes_of(
    rotate_backward,
    {{once_more,
      "The gradient is turned on, in the same direction. It meets the transpose, which turns "
      "back."},
     {not_turned, "The gradient is handed on as it is. It has to be turned back."}});

}  // namespace
}  // namespace unrolled::ex_08_6
