/// \file
/// The plain network of chapter 03 and the Transformer of chapter 08, as they learn temporal order
/// (4.35, 4.36): each step is forward, backward, the gradient clipped to a norm of 1, Adam.
#pragma once

#include "../../chapters/03_bptt/rnn.hpp"
#include "../../chapters/04_lstm/temporal_order.hpp"
#include "../../chapters/08_self_attention/language_model.hpp"

namespace unrolled::compare {

/// A plain network in training.
struct RnnPupil {
    bptt::Params params;
    Adam<bptt::Params> adam;
};

/// A Transformer in training. It looks back on a whole sequence, and has a score for each class
/// where a language model has one for each token.
struct TransformerPupil {
    self_attention::Params params;
    Adam<self_attention::Params> adam;
};

/// Eight inputs, H state units, four answers; random weights between -1 and 1 over the root of H.
/// \throws ShapeError if H is 0
RnnPupil rnn_pupil(std::size_t H, double rate, Random& random);

/// Eight tokens, two layers of four heads, D numbers of a word; weights as a language model begins.
/// \throws ShapeError if 4 does not divide D
TransformerPupil transformer_pupil(std::size_t D, double rate, Random& random);

/// Answer without learning. \throws ShapeError
lstm::OrderAnswer answer(const RnnPupil& pupil, const lstm::OrderBatch& batch);
/// As that of a plain network.
lstm::OrderAnswer answer(const TransformerPupil& pupil, const lstm::OrderBatch& batch);

/// Learn from a batch. \return the answers before it \throws ShapeError, NotFinite
lstm::OrderAnswer train_step(RnnPupil& pupil, const lstm::OrderBatch& batch);
/// As that of a plain network.
lstm::OrderAnswer train_step(TransformerPupil& pupil, const lstm::OrderBatch& batch);

}  // namespace unrolled::compare
