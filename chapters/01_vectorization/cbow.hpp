/// \file
/// CBOW: a word from the words around it, with a softmax over the vocabulary.
///
///     h = 1/k sum_c W_in[x_c]                                     (1.13)
///     s = h W_out^T                                               (1.14)
///     L = - 1/N sum_n ln softmax(s_n)[y_n]                        (1.15)
///
///     ds = (softmax(s) - onehot(y)) / N                           (1.16)
///     dW_out = ds^T h                                             (1.17)
///     dh = ds W_out                                               (1.18)
///     dW_in[x_c] += dh / k          for each context word         (1.19)
///
/// N windows of k context words x_1 .. x_k around the target y.
///
/// \namespace unrolled::cbow
/// The continuous bag of words (Mikolov et al. 2013), with the full softmax.
#pragma once

#include "loss.hpp"
#include "random.hpp"
#include "walk.hpp"

namespace unrolled::cbow {

/// Two vectors for every word. The first table is the embedding.
struct Params {
    Matrix W_in;   ///< (V, D), a word as context.
    Matrix W_out;  ///< (V, D), a word as target.
};

/// Visit both tables: `visit("W_in", p.W_in...)`. See walk.hpp.
template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W_in", p.W_in...);
    visit("W_out", p.W_out...);
}

/// The windows of a text that are whole: `window` words on each side.
struct Windows {
    std::size_t width = 0;  ///< k, context words of one window.
    Ids contexts;  ///< N k ids; `contexts[n * width + c]`, left to right.
    Ids targets;   ///< N ids, the words in the middle.
};

/// What the backward pass needs of a forward pass.
struct Run {
    Matrix h;       ///< (N, D), the mean of the context.
    LossGrad loss;  ///< The loss and the gradient of the scores, (N, V).
};

/// Both tables filled with normal numbers. \param deviation as in DLFS: 0.01
/// \throws std::invalid_argument if V or D is 0
Params make_params(std::size_t V, std::size_t D, Real deviation,
                   Random& random);

/// \throws std::invalid_argument if no window fits: "a window of 2 words on
/// each side needs a text of 5, this one has 3"
Windows whole_windows(const Ids& text, std::size_t window);

/// The loss of all windows together, and its gradient by the scores.  (1.13) to
/// (1.16)
/// \throws ShapeError, std::out_of_range
Run forward(const Params& p, const Windows& windows);

/// The gradient of the loss.  (1.17) to (1.19)
/// \param run of the same parameters and windows \throws ShapeError
Params backward(const Params& p, const Windows& windows, const Run& run);

/// Learn the windows by Adam, all of them in every step.
/// \param steps at least 1 \return the loss before each step, and after the
/// last
std::vector<double> train(Params& p, const Windows& windows, Real rate,
                          int steps);

}  // namespace unrolled::cbow
