#include "cbow.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace unrolled::ex_01_7 {

Samples cbow_samples(const Ids& ids, std::int64_t window)
{
    if (window < 1) throw std::invalid_argument("the window is less than 1");
    const auto w = static_cast<std::size_t>(window);
    Samples samples;
    for (std::size_t i = w; i + w < ids.size(); ++i) {
        Ids context;
        for (std::size_t j = i - w; j <= i + w; ++j) {
            if (j != i) context.push_back(ids[j]);
        }
        samples.contexts.push_back(context);
        samples.targets.push_back(ids[i]);
    }
    return samples;
}

namespace {

Vector mean_of_rows(const Ids& ids, const Matrix& W)
{
    Vector mean = zeros<Vector>(W.shape(1));
    Real count = 0;
    for (const Id id : ids) {
        if (id < 0) continue;
        mean += row(W, static_cast<std::size_t>(id));  // row() throws out_of_range beyond V
        count += 1;
    }
    if (count == 0) throw std::invalid_argument("the context has no word");
    return mean / count;
}

}  // namespace

Forward cbow_forward(const Ids& context, std::int64_t target, const Matrix& W_in,
                     const Matrix& W_out)
{
    require_shape("W_out", W_out, {W_in.shape(0), W_in.shape(1)});
    const std::size_t n_vocab = W_out.shape(0);
    if (target < 0 || target >= static_cast<std::int64_t>(n_vocab)) {
        throw std::out_of_range("no target " + std::to_string(target));
    }
    const Vector h = mean_of_rows(context, W_in);  // (D)
    const Vector s = matmul(W_out, h);             // (V)
    Real largest = s(0);
    for (const Real score : values(s)) largest = std::max(largest, score);

    Vector p = zeros_like(s);
    Real total = 0;
    for (std::size_t v = 0; v < n_vocab; ++v) {
        p(v) = std::exp(s(v) - largest);  // at most 1: no overflow
        total += p(v);
    }
    p = p / total;
    // -ln p[target] without the way through p, which may be too small for a double.
    return {.h = h, .probabilities = p, .loss = std::log(total) - (s(target) - largest)};
}

}  // namespace unrolled::ex_01_7
