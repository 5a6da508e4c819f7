/// \file
/// Exercise 6.4: greedy decoding.
///
/// The *decoder* begins with the summary of the encoder as its state and writes the translation. At
/// each step it reads the word that it has just written, first the mark `<s>`; when it writes the
/// mark `</s>`, the sentence is complete. *Greedy* means that it always writes the likeliest word
/// and never takes one back.
///
/// The decoder here is a plain recurrent network (chapter 2), so that the loop is all there is to
/// write. With \f$h_0\f$ the summary and \f$k_0\f$ the mark `<s>`:
///
/// \f[ h_t = \tanh(W_{xh} E[k_{t-1}] + W_{hh} h_{t-1} + b_h) \qquad
///     p_t = \mathrm{softmax}(W_{hy} h_t + b_y) \qquad k_t = \arg\max_j \, p_t[j] \f]
///
/// Of equally likely words the one with the smaller id is written. A network may never write
/// `</s>`, so the number of steps has a limit. How sure the decoder is of its sentence says
///
/// \f[ \ln p = \sum_t \ln p_t[k_t] \f]
///
/// over all steps, that of `</s>` included.
#pragma once

#include <cstdint>

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_06_4 {

/// The parameters of a decoder.
struct Params {
    Matrix E;     ///< a vector for each word, (V, D)
    Matrix W_xh;  ///< (H, D)
    Matrix W_hh;  ///< (H, H)
    Vector b_h;   ///< (H)
    Matrix W_hy;  ///< (V, H)
    Vector b_y;   ///< (V)
};

template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("E", p.E...);
    visit("W_xh", p.W_xh...);
    visit("W_hh", p.W_hh...);
    visit("b_h", p.b_h...);
    visit("W_hy", p.W_hy...);
    visit("b_y", p.b_y...);
}

/// What a decoder has written.
struct Sentence {
    Ids words;   ///< without `<s>` and `</s>`
    Real log_p;  ///< \f$\ln p\f$, `</s>` included if it was written
    bool ended;  ///< whether `</s>` was written
};

template <class Visit, Is<Sentence>... S>
void for_each(Visit&& visit, S&... s)
{
    visit("words", s.words...);
    visit("log_p", s.log_p...);
    visit("ended", s.ended...);
}

/// Write a sentence. For example, with parameters that are all 0 and three words, each word has the
/// probability 1/3 and 0 is written at every step; if `end` is 0, the sentence is empty, ended, and
/// ln p is -ln 3.
/// \param p the parameters
/// \param summary \f$h_0\f$, (H)
/// \param begin the id of `<s>`, which is read at the first step
/// \param end the id of `</s>`; it may be the same as `begin`
/// \param longest how many steps there are at most, `</s>` included; 0 or more
/// \throws std::invalid_argument if `summary` is not (H) or `longest` is negative
/// \throws std::out_of_range if `begin` or `end` is not 0 to V - 1
Sentence greedy_decode(const Params& p, const Vector& summary, Id begin, Id end,
                       std::int64_t longest);

}  // namespace unrolled::ex_06_4
