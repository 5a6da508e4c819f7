/// \file
/// Exercise 7.6: attention that remembers where it has looked.
///
/// A decoder that asks a sentence again and again may translate one word twice and another never:
/// nothing tells it what is already done. *Coverage* does (Tu and others, 2016; in the form of See,
/// Liu and Manning, 2017). Beside every key stands the attention that it has got so far, the sum of
/// its weights in all steps before:
///
/// \f[ c_{tj} = \sum_{s < t} \alpha_{sj} \qquad c_{1j} = 0 \f]
///
/// The additive score of exercise 7.4 hears of it by one more vector of weights:
///
/// \f[ e_{tj} = v \cdot \tanh(W_q\, q_t + W_k\, k_j + w_c\, c_{tj}) \qquad
///     \alpha_t = \mathrm{softmax}(e_t) \f]
///
/// \f$c_{tj}\f$ is one number; \f$w_c\f$ says what each unit makes of it. So attention has a
/// memory, and the steps can no longer be computed in any order.
///
/// That the network may look at its coverage does not mean that it will. Therefore each step also
/// has a loss, the overlap of where it looks with where the earlier steps have looked:
///
/// \f[ l_t = \sum_{j} \min(\alpha_{tj}, c_{tj}) \f]
///
/// It lies between 0 (all is new) and 1 (nothing is). In training it is added to the loss of the
/// words.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_07_6 {

/// The parameters of the score.
struct Params {
    Matrix W_q;  ///< (A, D_q)
    Matrix W_k;  ///< (A, D_k)
    Vector w_c;  ///< the weights of the coverage, (A)
    Vector v;    ///< (A)
};

template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W_q", p.W_q...);
    visit("W_k", p.W_k...);
    visit("w_c", p.w_c...);
    visit("v", p.v...);
}

/// What happened, a step of the decoder in each row.
struct Reading {
    Matrix weights;   ///< \f$\alpha_{tj}\f$, (T_q, T_k)
    Matrix coverage;  ///< \f$c_{tj}\f$, as step t found it, (T_q, T_k)
    Vector losses;    ///< \f$l_t\f$, (T_q)
};

template <class Visit, Is<Reading>... R>
void for_each(Visit&& visit, R&... r)
{
    visit("weights", r.weights...);
    visit("coverage", r.coverage...);
    visit("losses", r.losses...);
}

/// All steps of a decoder, one query after the other. For example, with parameters of 0 two keys
/// get weights of 1/2 at every step: the coverage of both is 0, 1/2, 1, ... and the losses are 0,
/// 1, 1, ...
/// \param p the parameters, in shapes that fit
/// \param queries one in each row, in the order of the steps, (T_q, D_q); T_q may be 0
/// \param keys one in each row, (T_k, D_k)
/// \throws std::invalid_argument if there is no key (T_k = 0)
Reading read_with_coverage(const Params& p, const Matrix& queries, const Matrix& keys);

}  // namespace unrolled::ex_07_6
