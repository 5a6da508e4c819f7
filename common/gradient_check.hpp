/// \file
/// Is a gradient right? Compare it with central differences of the loss.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <string>
#include <type_traits>

#include "walk.hpp"

namespace unrolled {

/// What check_gradient() found. `ok()` is what a test asserts, `message` what it shows.
struct GradientCheck {
    /// Empty, or the worst entry: "W_hh[7]: gradient 0.31, differences 0.30".
    std::string message;
    /// The largest difference, relative to max(1, |analytic|, |numeric|); infinite after a nan.
    double worst = 0;

    /// Do all gradients agree?
    bool ok() const
    {
        return message.empty();
    }
};

/// \f$(L(x + \epsilon) - L(x - \epsilon)) / 2 \epsilon\f$ for a number that the loss depends on,
/// which is put back.
inline double central_difference(Real& number, const std::function<double()>& loss)
{
    constexpr Real epsilon = Real(1e-5);
    const Real kept = number;
    number = kept + epsilon;
    const double above = loss();
    number = kept - epsilon;
    const double below = loss();
    number = kept;
    return (above - below) / (2 * static_cast<double>(epsilon));
}

/// Compare `grads` with \f$(L(\theta + \epsilon) - L(\theta - \epsilon)) / 2 \epsilon\f$,
/// \f$\epsilon = 10^{-5}\f$, for every number of `params`. Each difference must be within
/// \f$10^{-8} \max(1, |a|, |n|)\f$, and each tensor needs a gradient above \f$10^{-3}\f$ somewhere:
/// a check on zeros proves nothing. Only for double: single precision has too few digits. \param
/// params where the gradient was computed; changed during the check and put back \param loss
/// computes the scalar loss from the current values of `params` \throws ShapeError if `grads` has
/// other shapes than `params`
template <class P>
GradientCheck check_gradient(P& params, const std::type_identity_t<P>& grads,
                             const std::function<double()>& loss)
{
    require_same_shapes("grads", grads, params);
    GradientCheck check;
    walk(
        [&](const std::string& name, auto& tensor, const auto& gradient) {
            double largest = 0;
            for (std::size_t i = 0; i < tensor.size(); ++i) {
                const double a = static_cast<double>(values(gradient)[i]);
                const double n = central_difference(values(tensor)[i], loss);
                const double error = std::abs(a - n) / std::max({1.0, std::abs(a), std::abs(n)});
                largest = std::max(largest, std::abs(a));
                if (error <= check.worst) continue;
                check.worst = std::isnan(error) ? std::numeric_limits<double>::infinity() : error;
                if (check.worst <= 1e-8) continue;
                check.message =
                    fmt::format("{}[{}]: gradient {:.10g}, differences {:.10g}", name, i, a, n);
            }
            if (!(largest > 1e-3) && check.message.empty()) {
                check.message = name + ": every gradient is below 0.001, nothing was checked";
            }
        },
        params, grads);
    return check;
}

}  // namespace unrolled
