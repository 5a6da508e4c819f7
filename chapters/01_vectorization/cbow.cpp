#include "cbow.hpp"

#include <fmt/format.h>

#include "ids.hpp"
#include "optimizer.hpp"

namespace unrolled::cbow {

using vectorize::index;
using vectorize::require_ids;

namespace {

void require_windows(const Params& p, const Windows& windows)
{
    const std::size_t V = p.W_in.shape(0), D = p.W_in.shape(1);
    const std::size_t N = windows.targets.size();
    require_shape("W_out", p.W_out, {V, D});
    if (N == 0 || windows.width == 0) throw ShapeError("CBOW without a window");
    if (windows.contexts.size() != N * windows.width) {
        throw ShapeError(fmt::format("{} context words, expected {} x {}",
                                     windows.contexts.size(), N,
                                     windows.width));
    }
    require_ids("contexts", windows.contexts, V);
    require_ids("targets", windows.targets, V);
}

// The context words of each window, added up and divided by their number.
Matrix mean_context(const Matrix& W_in, const Windows& windows)
{
    const std::size_t N = windows.targets.size(), D = W_in.shape(1);
    Matrix h = zeros<Matrix>(N, D);
    for (std::size_t i = 0; i < windows.contexts.size(); ++i) {
        const std::size_t x = index(windows.contexts[i]);
        for (std::size_t d = 0; d < D; ++d)
            h(i / windows.width, d) += W_in(x, d);
    }
    h /= static_cast<Real>(windows.width);  // (1.13)  (N, D)
    return h;
}

// The opposite way: every context word gets its share of the window's gradient.
Matrix scatter_context(const Matrix& dh, const Windows& windows, std::size_t V)
{
    const std::size_t D = dh.shape(1);
    const Real share = Real(1) / static_cast<Real>(windows.width);
    Matrix dW_in = zeros<Matrix>(V, D);
    for (std::size_t i = 0; i < windows.contexts.size(); ++i) {
        const std::size_t x = index(windows.contexts[i]), n = i / windows.width;
        for (std::size_t d = 0; d < D; ++d) {
            dW_in(x, d) += share * dh(n, d);  // (1.19)
        }
    }
    return dW_in;
}

}  // namespace

Params make_params(std::size_t V, std::size_t D, Real deviation, Random& random)
{
    if (V == 0 || D == 0) {
        throw std::invalid_argument(
            fmt::format("word vectors of {} words, {} wide", V, D));
    }
    Params p{zeros<Matrix>(V, D), zeros<Matrix>(V, D)};
    fill_normal(p.W_in, random, static_cast<double>(deviation));
    fill_normal(p.W_out, random, static_cast<double>(deviation));
    return p;
}

// [windows]
Windows whole_windows(const Ids& text, std::size_t window)
{
    if (window == 0 || text.size() < 2 * window + 1) {
        throw std::invalid_argument(fmt::format(
            "a window of {} words on each side needs a text of {}, this one "
            "has {}",
            window, 2 * window + 1, text.size()));
    }
    Windows windows{.width = 2 * window, .contexts = {}, .targets = {}};
    for (std::size_t t = window; t + window < text.size(); ++t) {
        windows.targets.push_back(text[t]);
        for (std::size_t u = t - window; u <= t + window; ++u) {
            if (u != t) windows.contexts.push_back(text[u]);
        }
    }
    return windows;
}
// [windows]

// [forward]
Run forward(const Params& p, const Windows& windows)
{
    require_windows(p, windows);
    const Matrix h = mean_context(p.W_in, windows);      // (1.13)  (N, D)
    const Matrix s = matmul(h, transpose(p.W_out));      // (1.14)  (N, V)
    return {h, cross_entropy_mean(s, windows.targets)};  // (1.15)
}
// [forward]

// [backward]
Params backward(const Params& p, const Windows& windows, const Run& run)
{
    require_windows(p, windows);
    const std::size_t N = windows.targets.size(), V = p.W_in.shape(0);
    const Matrix& ds = run.loss.dscores;  // (1.16)  (N, V)
    require_shape("ds", ds, {N, V});
    require_shape("h", run.h, {N, p.W_in.shape(1)});
    const Matrix dW_out = matmul(transpose(ds), run.h);  // (1.17)  (V, D)
    const Matrix dh = matmul(ds, p.W_out);               // (1.18)  (N, D)
    return {scatter_context(dh, windows, V), dW_out};    // (1.19)
}
// [backward]

std::vector<double> train(Params& p, const Windows& windows, Real rate,
                          int steps)
{
    Adam<Params> adam(rate, p);
    std::vector<double> losses;
    for (int step = 0; step < steps; ++step) {
        const Run run = forward(p, windows);
        losses.push_back(run.loss.loss);
        adam.update(p, backward(p, windows, run));
    }
    losses.push_back(forward(p, windows).loss.loss);
    return losses;
}

}  // namespace unrolled::cbow
