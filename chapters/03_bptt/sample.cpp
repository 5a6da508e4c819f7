#include "sample.hpp"

#include <fmt/format.h>

#include <cmath>

#include "activation.hpp"

namespace unrolled::bptt {
namespace {

Vector next_probabilities(const Params& p, const Run& run, double temperature)
{
    const Vector scores = matmul(p.W_hy, row(run.last(), 0)) + p.b_y;
    const Real highest = scores(argmax(scores));
    // The shift changes no probability, and no quotient overflows.
    const Vector shifted = (scores - highest) / temperature;
    return softmax(shifted);
}

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

Ids sample(const Params& p, const Ids& prime, std::size_t count,
           double temperature, Random& random)
{
    if (!(temperature > 0) || !std::isfinite(temperature)) {
        throw std::invalid_argument(fmt::format(
            "a temperature of {}: it must be above 0", temperature));
    }
    const std::size_t V = p.b_y.size();
    Run run = forward(p, one_hot_steps(prime, 1, V));
    Ids written;
    while (written.size() < count) {
        const Vector ps = next_probabilities(p, run, temperature);
        written.push_back(static_cast<Id>(random.choose(values(ps))));
        run = forward(p, one_hot_steps({written.back()}, 1, V), run.last());
    }
    return written;
}

}  // namespace unrolled::bptt
