/// \file
/// Training by the rules of min-char-rnn (Karpathy 2015), the program of about
/// a hundred lines from which many people learned what an RNN is.
///
///     L      = sum_t l_t                           (2.10)  a sum, not a mean
///     do_t   = y'_t - onehot(k_t)                  (2.17)
///     g     <- min(5, max(-5, g))                  (2.25)  each number
///     m     <- m + g^2                             (2.26)  Adagrad
///     theta <- theta - eta g / sqrt(m + 1e-8)      (2.27)
#pragma once

#include "optimizer.hpp"
#include "random.hpp"
#include "rnn.hpp"

namespace unrolled::rnn {

/// A network in training.
struct MinCharRnn {
    Params params;
    Adagrad<Params> adagrad;  ///< Rate 0.1.
    Matrix h;  ///< (1, H), the state that the next step begins with.
};

/// Begin with the given parameters, an empty Adagrad and the state 0.
MinCharRnn min_char_rnn(Params start);

/// Parameters as min-char-rnn begins: weights normal with deviation 0.01,
/// biases 0.
Params small_random_params(std::size_t V, std::size_t H, Random& random);

/// Parameters without chance: number k of a matrix, counted from 1 row by row,
/// is `scale * sin(k + shift)`, with shift 0 for W_xh, 100 for W_hh and 200 for
/// W_hy; biases 0. Two programs that begin with them can be compared.
Params sine_params(std::size_t V, std::size_t H, double scale);

/// Forward, backward, clip, update; the last state is where the next call
/// begins.
/// \param inputs T ids \param targets T ids, each input's successor
/// \return L before the update, in nats
/// \throws ShapeError, std::out_of_range
double train_step(MinCharRnn& model, const Ids& inputs, const Ids& targets);

}  // namespace unrolled::rnn
