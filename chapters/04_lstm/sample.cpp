#include "sample.hpp"

#include <fmt/format.h>

#include <cmath>
#include <functional>

#include "activation.hpp"

namespace unrolled::lstm {
namespace {

using Choose = std::function<std::size_t(const Vector& scores)>;

// [write]
// The loop of (4.1) to (4.9) in which each answer is the next input.
Ids write(const Params& p, const Ids& prime, std::size_t count,
          const Choose& choose)
{
    const std::size_t V = p.b_y.size();
    Run run = forward(p, one_hot_steps(prime, 1, V));
    Ids written;
    while (written.size() < count) {
        const Vector scores = matmul(p.W_hy, row(run.last().h, 0)) + p.b_y;
        written.push_back(static_cast<Id>(choose(scores)));
        const Tensor3 x = one_hot_steps({written.back()}, 1, V);
        run = forward(p, x, run.last());
    }
    return written;
}
// [write]

}  // namespace

Tensor3 one_hot_steps(const Ids& ids, std::size_t N, std::size_t V)
{
    if (N == 0 || ids.empty() || ids.size() % N != 0) {
        throw ShapeError(
            fmt::format("{} ids for {} texts side by side", ids.size(), N));
    }
    const Tensor3 like = zeros<Tensor3>(ids.size() / N, N, 1);
    return unflatten(one_hot(ids, V), like);
}

// [temperature]
Vector next_probabilities(const Vector& scores, double temperature)
{
    if (!(temperature > 0) || !std::isfinite(temperature)) {
        throw std::invalid_argument(fmt::format(
            "a temperature of {}: it must be above 0", temperature));
    }
    const Real highest = scores(argmax(scores));
    // The shift changes no probability, and no quotient overflows. The quotient
    // is one of doubles: as a float, a small temperature would be 0.
    const Vector shifted = (scores - highest) / temperature;
    return softmax(shifted);  // (V)
}
// [temperature]

Ids sample(const Params& p, const Ids& prime, std::size_t count,
           double temperature, Random& random)
{
    return write(p, prime, count, [&](const Vector& scores) {
        const Vector ps = next_probabilities(scores, temperature);
        return random.choose(values(ps));
    });
}

Ids write_likeliest(const Params& p, const Ids& prime, std::size_t count)
{
    return write(p, prime, count,
                 [](const Vector& scores) { return argmax(scores); });
}

}  // namespace unrolled::lstm
