/// \file
/// CBOW with negative sampling: not "which word of all", but "is it this one,
/// and not those few".
///
///     L = - ln sigma(u_0 . h) - sum_{j=1..m} ln sigma(- u_j . h)  (1.20)
///
///     g_j  = sigma(u_j . h) - [j = 0]                             (1.21)
///     dh   = sum_{j=0..m} g_j u_j                                 (1.22)
///     du_j = g_j h                                                (1.23)
///     dW_in[x_c] += dh / k          for each context word         (1.24)
///
/// h is the mean of the context, (1.13); u_j is the row of W_out of word j:
/// the target for j = 0, then m words of noise. One window touches k + m + 1
/// rows, however large the vocabulary is.
///
/// \namespace unrolled::negative_sampling
/// CBOW trained by telling the target from a few words of noise.
#pragma once

#include "cbow.hpp"

namespace unrolled::negative_sampling {

using cbow::Params;

/// One window.
struct Sample {
    std::span<const Id> context;  ///< k ids, at least one.
    std::span<const Id> words;    ///< The target, then m words of noise.
};

/// What the forward pass leaves for the backward pass. Keep one for all
/// windows: after the first, a step allocates nothing.
struct Step {
    std::vector<Real> h;       ///< (D)
    std::vector<Real> scores;  ///< (m + 1), u_j . h
    std::vector<Real> g;       ///< (m + 1), dL/dscores
    std::vector<Real> dh;      ///< (D)
};

/// \throws ShapeError, std::out_of_range unless the tables have one shape and
/// the sample a context, a target and ids that exist. The functions below are
/// called millions of times and trust their caller to have asked once.
void require_sample(const Params& p, const Sample& sample);

/// Fills `step.h`, `step.scores` and `step.g`.  (1.13), (1.21)
void forward(const Params& p, const Sample& sample, Step& step);

/// The loss of the window in nats.  (1.20)
double loss(const Step& step);

/// `into += scale * gradient`, row by row.  (1.22) to (1.24) With zeros and a
/// scale of 1 that is the gradient; with the parameters themselves and minus
/// the learning rate it is a training step: no gradient is ever stored.
/// \param into of the same shapes as `p`; may be `p` itself
void backward(const Params& p, const Sample& sample, Step& step, Real scale,
              Params& into);

}  // namespace unrolled::negative_sampling
