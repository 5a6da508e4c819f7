/// \file
/// Exercise 6.3: a sentence read into one vector.
///
/// The *encoder* reads a sentence word by word and writes nothing. All that is left of the sentence
/// is its last hidden state and its last memory, however long it was: a *summary* of fixed size,
/// from which the decoder has to make the translation.
///
/// A word comes in as its row of a table E. Then follows a step of an LSTM, as in exercise 4.2:
///
/// \f[ x_t = E[k_t] \qquad a_t = W_{xh} x_t + W_{hh} h_{t-1} + b_h \f]
/// \f[ i_t = \sigma(a^i_t) \qquad f_t = \sigma(a^f_t) \qquad g_t = \tanh(a^g_t) \qquad
///     o_t = \sigma(a^o_t) \f]
/// \f[ c_t = f_t \odot c_{t-1} + i_t \odot g_t \qquad h_t = o_t \odot \tanh(c_t) \f]
///
/// The 4H numbers of \f$a_t\f$ are four blocks of H: input, forget, candidate, output. State and
/// memory begin as 0. In a batch, short sentences are padded with -1 behind their ends. Padding is
/// not read: state and memory stay as they are.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_06_3 {

/// The parameters of an encoder.
struct Params {
    Matrix E;     ///< a vector for each word, (V, D)
    Matrix W_xh;  ///< (4H, D)
    Matrix W_hh;  ///< (4H, H)
    Vector b_h;   ///< (4H)
};

template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("E", p.E...);
    visit("W_xh", p.W_xh...);
    visit("W_hh", p.W_hh...);
    visit("b_h", p.b_h...);
}

/// All that the decoder gets.
struct Summary {
    Vector h;  ///< the state after the last word, (H)
    Vector c;  ///< the memory after it, (H)
};

template <class Visit, Is<Summary>... S>
void for_each(Visit&& visit, S&... s)
{
    visit("h", s.h...);
    visit("c", s.c...);
}

/// Read a sentence. For example, with parameters that are all 0 nothing ever enters the memory, and
/// the summary of any sentence is 0. If only the biases of the candidate are 1, every word adds
/// tanh(1)/2 after half of the memory is gone: after two words c is 0.75 tanh(1).
/// \param p the parameters
/// \param source ids below V, then perhaps padding: negative numbers up to the end
/// \throws std::invalid_argument if there is no word, or if a word comes after padding
/// \throws std::out_of_range if an id is V or more
Summary encode(const Params& p, const Ids& source);

}  // namespace unrolled::ex_06_3
