/// \file
/// One network, five uses. What differs is which steps have an input, which
/// have a target, and so which losses are added to the one scalar L.
///
///     l_t = -ln y'_t[k_t]                           (2.6)  loss of one step
///     one to one               L = l_1              (2.7)
///     one to many              L = l_1 + ... + l_T  (2.8)  x_2 .. x_T = 0
///     many to one              L = l_T              (2.9)
///     many to many, in step    L = l_1 + ... + l_T  (2.10)
///     many to many, delayed    s_0 = h_T,           (2.11)
///                              L = l_1 + ... + l_T' over the decoder's steps
#pragma once

#include "rnn.hpp"

namespace unrolled::rnn {

/// What a form computes.
struct Answer {
    Run run;          ///< The states; of the decoder, in the delayed form.
    Tensor3 outputs;  ///< (T, N, V), the probabilities y'_t of every step.
    Vector losses;    ///< (T), l_t over all examples; 0 without a target.
    double loss = 0;  ///< L, in nats: always one number.
};

/// The losses (2.6) of a finished run and their sum.
/// \param targets T N ids, row `t N + n`; negative where there is no target
/// \throws ShapeError, std::out_of_range
Answer judge(const Params& p, Run run, const Ids& targets);

/// (2.7), a network without memory: an image and its class.
/// \param x (N, D) \param targets N ids \throws ShapeError
Answer one_to_one(const Params& p, const Matrix& x, const Ids& targets);

/// (2.8): an image and the words that describe it.
/// \param x (N, D), the input of the first step; later ones are 0
/// \param targets T N ids, T at least 1 \throws ShapeError
Answer one_to_many(const Params& p, const Matrix& x, const Ids& targets);

/// (2.9): a review and its verdict.
/// \param xs (T, N, D) \param targets N ids, of the last step
/// \throws ShapeError
Answer many_to_one(const Params& p, const Tensor3& xs, const Ids& targets);

/// (2.10): a video and a label for each of its frames.
/// \param xs (T, N, D) \param targets T N ids \throws ShapeError
Answer many_to_many(const Params& p, const Tensor3& xs, const Ids& targets);

/// (2.11): a sentence and its translation. The encoder's last state is the
/// decoder's first; the encoder's outputs carry no loss.
/// \param encoder, decoder two networks with weights of their own and as many
/// state units
/// \param xs (T, N, D) \param targets T' N ids: T' steps of the decoder, whose
/// inputs are 0 \throws ShapeError
Answer encoder_decoder(const Params& encoder, const Params& decoder,
                       const Tensor3& xs, const Ids& targets);

}  // namespace unrolled::rnn
