/// \file
/// A whole course of learning, and the examination at its end: how often a
/// translator is wrong on sources that it has not read, by their length.
///
///     rate of step k of K = rate (1 - k / K)                    (7.37)
///     word error rate = wrong answers / questions               (7.38)
///     phone error rate = edits to the nearest accepted answer /
///                        tokens of those answers                (7.39)
#pragma once

#include <functional>

#include "length_errors.hpp"
#include "pair_data.hpp"
#include "pupil.hpp"
#include "translate.hpp"

namespace unrolled::attention {

/// How a translator is taught.
struct Course {
    std::size_t D = 64;       ///< Numbers of a token's row.
    std::size_t H = 256;      ///< Cells of the decoder.
    std::size_t batch = 64;   ///< Pairs side by side.
    std::size_t epochs = 10;  ///< How often each pair is read.
    double rate = 2e-3;       ///< Of Adam at the first step, 0 after the last.
    std::uint64_t seed = 1;   ///< Of the first weights and of the order.
    bool attention = true;    ///< Does the decoder look back?
};

/// One time round.
struct Epoch {
    double loss = 0;  ///< Mean of (7.33) over its steps, nats a token.
    ErrorRates dev;   ///< On the development set after it.
};

/// What came of a course.
struct Graduate {
    PairVocabulary vocabulary;
    Params params;
    std::vector<Epoch> epochs;
};

/// Teach. \param tell hears of each epoch
/// \throws std::invalid_argument if there is nothing to learn
Graduate teach(const PairData& data, const Course& course,
               const std::function<void(const Epoch&)>& tell);

/// What the graduate makes of each source, with where it looked.
/// \throws std::invalid_argument for an empty source
std::vector<Translation> answers(const PairVocabulary& vocabulary,
                                 const Params& p,
                                 const std::vector<Tokens>& sources);

/// The error rates (7.38), (7.39) by the length of the question.
LengthErrors examine(const PairVocabulary& vocabulary, const Params& p,
                     const std::vector<Question>& questions);

}  // namespace unrolled::attention
