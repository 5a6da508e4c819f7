#include "negative_sampling.hpp"

#include <cmath>

#include "ids.hpp"

namespace unrolled::negative_sampling {

using vectorize::index;
using vectorize::require_ids;

namespace {

const Real* row_of(const Matrix& table, Id id)
{
    return table.data() + index(id) * table.shape(1);
}

Real* row_of(Matrix& table, Id id)
{
    return table.data() + index(id) * table.shape(1);
}

// y += a x, for rows: a loop that the compiler turns into vector instructions.
void add_scaled(Real* y, Real a, const Real* x, std::size_t D)
{
    for (std::size_t d = 0; d < D; ++d) y[d] += a * x[d];
}

}  // namespace

void require_sample(const Params& p, const Sample& sample)
{
    const std::size_t V = p.W_in.shape(0);
    require_shape("W_out", p.W_out, {V, p.W_in.shape(1)});
    if (sample.context.empty()) throw ShapeError("a window without context");
    if (sample.words.empty()) throw ShapeError("a window without a target");
    require_ids("context", sample.context, V);
    require_ids("words", sample.words, V);
}

// [forward_negative]
void forward(const Params& p, const Sample& sample, Step& step)
{
    const std::size_t D = p.W_in.shape(1), n_words = sample.words.size();
    const Real share = Real(1) / static_cast<Real>(sample.context.size());
    step.h.assign(D, 0);
    for (const Id x : sample.context) {
        add_scaled(step.h.data(), share, row_of(p.W_in, x), D);  // (1.13)
    }
    step.scores.resize(n_words);
    step.g.resize(n_words);
    for (std::size_t j = 0; j < n_words; ++j) {
        const std::span u(row_of(p.W_out, sample.words[j]), D);
        const Real score = dot(u, step.h);
        step.scores[j] = score;
        step.g[j] = 1 / (1 + std::exp(-score)) - (j == 0 ? 1 : 0);  // (1.21)
    }
}
// [forward_negative]

// [loss_negative]
double loss(const Step& step)
{
    double total = 0;
    for (std::size_t j = 0; j < step.scores.size(); ++j) {
        const auto score = static_cast<double>(step.scores[j]);
        const double wrong = j == 0 ? -score : score;
        // ln(1 + e^x) without overflow: -ln sigma(-x).
        total += std::max(wrong, 0.0) + std::log1p(std::exp(-std::abs(wrong)));
    }
    return total;  // (1.20)
}
// [loss_negative]

// [backward_negative]
void backward(const Params& p, const Sample& sample, Step& step, Real scale,
              Params& into)
{
    const std::size_t D = step.h.size();
    step.dh.assign(D, 0);
    for (std::size_t j = 0; j < sample.words.size(); ++j) {
        const Real* u = row_of(p.W_out, sample.words[j]);
        add_scaled(step.dh.data(), step.g[j], u, D);  // (1.22)
    }
    for (std::size_t j = 0; j < sample.words.size(); ++j) {
        Real* du = row_of(into.W_out, sample.words[j]);
        add_scaled(du, scale * step.g[j], step.h.data(), D);  // (1.23)
    }
    const Real share = scale / static_cast<Real>(sample.context.size());
    for (const Id x : sample.context) {
        Real* dx = row_of(into.W_in, x);
        add_scaled(dx, share, step.dh.data(), D);  // (1.24)
    }
}
// [backward_negative]

}  // namespace unrolled::negative_sampling
