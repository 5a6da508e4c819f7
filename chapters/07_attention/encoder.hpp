/// \file
/// The encoder: one LSTM reads the sentence from its beginning, another from
/// its end, and what both know at a place is written down there as an
/// annotation.
///
///     annotation_j = [forward h_j; backward h_j]                (7.27)
///     h_0 of the decoder = [forward h_n; backward h_1],
///     and the same of the cells                                 (7.28)
///
/// Bahdanau, Cho and Bengio (2015), section 3.2.
#pragma once

#include "lstm.hpp"
#include "pair_batches.hpp"

namespace unrolled::attention {

/// The parameters of the encoder. Both LSTMs have H / 2 cells.
struct Encoder {
    Matrix E;         ///< (n_source, D), one row for each source token.
    Lstm from_begin;  ///< Reads forward.
    Lstm from_end;    ///< Reads backward.
};

/// Visit every parameter by name.
template <class Visit, Is<Encoder>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("E", p.E...);
    visit("from_begin", p.from_begin...);
    visit("from_end", p.from_end...);
}

/// What reading gave.
struct Encoded {
    std::vector<std::size_t> lengths;  ///< N of them.
    Tensor3 xs;                        ///< (T, N, D), the tokens' rows.
    LstmRun from_begin;                ///< Over xs.
    LstmRun from_end;                  ///< Over turned(xs).
    std::vector<Matrix> annotations;   ///< N of (length, H): keys and values.
    State end;                         ///< (N, H), where a decoder begins.
};

/// Each example's steps in reverse, its padding stays behind them: the opposite
/// of itself. \param xs (T, N, D) \param lengths N of them \throws ShapeError
Tensor3 turned(const Tensor3& xs, const std::vector<std::size_t>& lengths);

/// How long each sentence is without its padding. \throws ShapeError if one is
/// empty
std::vector<std::size_t> lengths_of(const SentenceBatch& sentences);

/// Read, (7.26) to (7.28). \throws ShapeError, std::out_of_range
Encoded encode(const Encoder& p, const SentenceBatch& sentences);

/// Back. \param dannotations dL of each, N of (length, H)
/// \param dend dL of (7.28) \return dL/dE and the gradient of both LSTMs
/// \throws ShapeError
Encoder encode_backward(const Encoder& p, const SentenceBatch& sentences,
                        const Encoded& encoded,
                        const std::vector<Matrix>& dannotations,
                        const State& dend);

}  // namespace unrolled::attention
