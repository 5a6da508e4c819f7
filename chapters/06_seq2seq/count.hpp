/// \file
/// The sizes of the translator of Sutskever, Vinyals and Le (2014).
///
///     numbers that a sentence becomes   n = 2 L H              (6.31)
///     weights of L layers, no biases    w = L 4 (H H + H H)    (6.32)
///     all parameters   P = 2 w + (V_x + V_y) H + V_y H         (6.33)
///
/// The word vectors are as wide as the layers, so every layer's input has H
/// numbers.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "tensor.hpp"

namespace unrolled::seq2seq {

/// Sizes of a deep encoder-decoder.
struct DeepSizes {
    std::size_t layers = 0;  ///< L, of the encoder and of the decoder.
    std::size_t H = 0;       ///< Cells of a layer, numbers of a word vector.
    std::size_t V_x = 0;     ///< Source words.
    std::size_t V_y = 0;     ///< Target words.
};

/// Cells and states of all layers (6.31).
std::size_t count_summary(const DeepSizes& sizes);
/// Recurrent weights of encoder or decoder (6.32).
std::size_t count_recurrent(const DeepSizes& sizes);
/// Everything (6.33).
std::size_t count_all(const DeepSizes& sizes);

/// The translator of 2014.
DeepSizes sizes_of_2014();

/// A line of its first table: a system and its BLEU on ntst14.
struct PublishedScore {
    std::string system;  ///< As it is called there.
    Real bleu;           ///< To two decimals.
};

/// What the paper's table 1 gives for one LSTM with a beam of 12, reading
/// forwards and backwards.
std::vector<PublishedScore> table_of_2014();

}  // namespace unrolled::seq2seq
