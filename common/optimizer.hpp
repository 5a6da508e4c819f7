/// \file
/// How a gradient changes the parameters: clipping, SGD, Adagrad, Adam. Each works on any struct
/// that walk() can visit; parameters, gradients and moments are all the same struct.
#pragma once

#include <algorithm>
#include <cmath>

#include "finite.hpp"

namespace unrolled {

/// The Euclidean length of all gradients together.
template <class P>
double norm(const P& grads)
{
    double square = 0;
    walk([&](const std::string&,
             const auto& g) { square += static_cast<double>(dot(values(g), values(g))); },
         grads);
    return std::sqrt(square);
}

/// Every number into [-limit, limit] (min-char-rnn uses 5).
template <class P>
void clip_by_value(P& grads, Real limit)
{
    walk(
        [&](const std::string&, auto& g) {
            for (Real& number : values(g)) number = std::clamp(number, -limit, limit);
        },
        grads);
}

/// \throws NotFinite "the gradient of W_hh holds a number that is not finite"
template <class P>
void require_finite_gradient(const P& grads)
{
    const std::string name = not_finite(grads);
    if (name.empty()) return;
    throw NotFinite("the gradient of " + name + " holds a number that is not finite");
}

/// Shorten the gradient to `max_norm` if it is longer; the direction stays (Pascanu, Mikolov and
/// Bengio 2013). \return the norm before
/// \throws NotFinite naming the tensor if a number is not finite; `grads` is then as it was
template <class P>
double clip_by_norm(P& grads, double max_norm)
{
    const double length = norm(grads);
    if (!std::isfinite(length)) require_finite_gradient(grads);
    if (length > max_norm) {
        const Real scale = static_cast<Real>(max_norm / length);
        walk([&](const std::string&, auto& g) { g *= scale; }, grads);
    }
    return length;
}

/// Stochastic gradient descent: \f$\theta \leftarrow \theta - \eta\, g\f$.
struct Sgd {
    Real rate = Real(0.1);  ///< The learning rate.

    /// One step. \throws ShapeError if the shapes differ, as the other two do.
    template <class P>
    void update(P& params, const P& grads) const
    {
        require_same_shapes("grads", grads, params);
        walk(
            [&](const std::string&, auto& p, const auto& g) {
                Real* theta = p.data();
                const Real* gradient = g.data();
                for (std::size_t i = 0; i < p.size(); ++i) theta[i] -= rate * gradient[i];
            },
            params, grads);
    }
};

/// Adagrad (Duchi, Hazan and Singer 2011), with the epsilon inside the root as in min-char-rnn:
/// \f$m \leftarrow m + g^2,\ \theta \leftarrow \theta - \eta\, g / \sqrt{m + 10^{-8}}\f$.
template <class P>
struct Adagrad {
    Real rate = Real(0.1);  ///< The learning rate.
    P squares;              ///< The sum of the squared gradients so far; begins as zeros.

    /// \param params gives the shapes of the sums
    Adagrad(Real learning_rate, const P& params)
        : rate(learning_rate), squares(zeros_like_struct(params))
    {
    }

    /// One step.
    void update(P& params, const P& grads)
    {
        require_same_shapes("grads", grads, params);
        walk(
            [&](const std::string&, auto& p, auto& m, const auto& g) {
                Real* theta = p.data();
                Real* square = m.data();
                const Real* gradient = g.data();
                for (std::size_t i = 0; i < p.size(); ++i) {
                    square[i] += gradient[i] * gradient[i];
                    theta[i] -= rate * gradient[i] / std::sqrt(square[i] + Real(1e-8));
                }
            },
            params, squares, grads);
    }
};

/// Adam (Kingma and Ba 2015) with \f$\beta_1 = 0.9,\ \beta_2 = 0.999,\ \epsilon = 10^{-8}\f$.
template <class P>
struct Adam {
    Real rate = Real(1e-3);  ///< The learning rate.
    P means;                 ///< The running mean of the gradient; begins as zeros.
    P squares;               ///< The running mean of its square; begins as zeros.
    std::uint64_t step = 0;  ///< Updates so far; corrects the bias of the two means.

    /// \param params gives the shapes of the means
    Adam(Real learning_rate, const P& params)
        : rate(learning_rate), means(zeros_like_struct(params)), squares(means)
    {
    }

    /// One step.
    void update(P& params, const P& grads)
    {
        require_same_shapes("grads", grads, params);
        ++step;
        const double t = static_cast<double>(step);
        const Real scale = static_cast<Real>(1 / (1 - std::pow(0.9, t)));
        const Real scale_square = static_cast<Real>(1 / (1 - std::pow(0.999, t)));
        walk(
            [&](const std::string&, auto& p, auto& m, auto& v, const auto& g) {
                Real* theta = p.data();
                Real* mean = m.data();
                Real* square = v.data();
                const Real* gradient = g.data();
                for (std::size_t i = 0; i < p.size(); ++i) {
                    mean[i] += Real(0.1) * (gradient[i] - mean[i]);
                    square[i] += Real(0.001) * (gradient[i] * gradient[i] - square[i]);
                    theta[i] -=
                        rate * scale * mean[i] / (std::sqrt(scale_square * square[i]) + Real(1e-8));
                }
            },
            params, means, squares, grads);
    }
};

template <class O>
concept IsAdam = requires(O& o)
{
    o.means, o.squares;
};
template <class O>
concept IsAdagrad = requires(O& o)
{
    o.squares;
}
&&!IsAdam<O>;

/// An optimiser's own tensors, so that a checkpoint can carry them.
template <class Visit, IsAdam... O>
void for_each(Visit&& visit, O&... optimizer)
{
    visit("means", optimizer.means...);
    visit("squares", optimizer.squares...);
}
template <class Visit, IsAdagrad... O>
void for_each(Visit&& visit, O&... optimizer)
{
    visit("squares", optimizer.squares...);
}

}  // namespace unrolled
