/// \file
/// Is a gradient right? Compare it with central differences of the loss.
#pragma once

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <type_traits>

#include "walk.hpp"

namespace unrolled {

/// What check_gradient() found. `ok()` is what a test asserts, `message` what it shows.
struct GradientCheck {
    std::string
        message;       ///< Empty, or the worst entry: "W_hh[7]: gradient 0.31, differences 0.30".
    double worst = 0;  ///< The largest difference, relative to max(1, |analytic|, |numeric|).

    /// Do all gradients agree?
    bool ok() const
    {
        return message.empty();
    }
};

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
    constexpr Real epsilon = Real(1e-5);
    GradientCheck check;
    walk(
        [&](const std::string& name, auto& tensor, const auto& gradient) {
            double largest = 0;
            for (std::size_t i = 0; i < tensor.size(); ++i) {
                Real& number = values(tensor)[i];
                const Real kept = number;
                number = kept + epsilon;
                const double above = loss();
                number = kept - epsilon;
                const double below = loss();
                number = kept;
                const double n = (above - below) / (2 * static_cast<double>(epsilon));
                const double a = static_cast<double>(values(gradient)[i]);
                const double error = std::abs(a - n) / std::max({1.0, std::abs(a), std::abs(n)});
                largest = std::max(largest, std::abs(a));
                if (!(error <= check.worst)) check.worst = error;
                if (!(error <= 1e-8) && check.message.empty()) {
                    check.message = name + "[" + std::to_string(i) + "]: gradient " +
                                    std::to_string(a) + ", differences " + std::to_string(n);
                }
            }
            if (!(largest > 1e-3) && check.message.empty()) {
                check.message = name + ": every gradient is below 0.001, nothing was checked";
            }
        },
        params, grads);
    return check;
}

}  // namespace unrolled
