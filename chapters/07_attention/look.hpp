/// \file
/// Attention between a decoder and an encoder: all steps of all sentences at
/// once, since no step's input depends on where the step before has looked.
///
///     e_ij = h_i^T W_a annotation_j       (7.3), then (7.7) and (7.8)
///     h~_i = tanh(W_c [c_i; h_i])                               (7.29)
///
/// and back:
///
///     du_i = dh~_i * (1 - h~_i^2),  dW_c = sum_i du_i [c_i; h_i]^T,
///     d[c_i; h_i] = W_c^T du_i                                  (7.30)
///
/// Luong, Pham and Manning (2015), equations 5 and 8, without input feeding.
#pragma once

#include "attend.hpp"
#include "walk.hpp"

namespace unrolled::attention {

/// The parameters of looking.
struct Look {
    Matrix W_a;  ///< (H, H), the general score: state against annotation.
    Matrix W_c;  ///< (H, 2H), from context and state to the attentional state.
};

/// Visit every parameter by name.
template <class Visit, Is<Look>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W_a", p.W_a...);
    visit("W_c", p.W_c...);
}

/// What looking gave; row t N + n is step t of sentence n.
struct Looked {
    Matrix queries;                    ///< (T N, H), h_i^T W_a.
    std::vector<Attention> attention;  ///< N of them, of all T steps each.
    Matrix joined;                     ///< (T N, 2H), [c_i; h_i].
    Matrix states;                     ///< (T N, H), the attentional states.
};

/// Look from every state on the annotations of its sentence.
/// \param hs (T, N, H), the decoder's states
/// \param annotations N of (length, H), without padding \throws ShapeError
Looked look(const Look& p, const Tensor3& hs,
            const std::vector<Matrix>& annotations);

/// What look_backward() returns.
struct LookGrads {
    Look params;                      ///< dL/dW_a and dL/dW_c.
    Tensor3 hs;                       ///< (T, N, H), dL/dh_i.
    std::vector<Matrix> annotations;  ///< N of (length, H).
};

/// Back. \param dstates (T N, H), dL/dh~_i \throws ShapeError
LookGrads look_backward(const Look& p, const Tensor3& hs,
                        const std::vector<Matrix>& annotations,
                        const Looked& looked, const Matrix& dstates);

}  // namespace unrolled::attention
