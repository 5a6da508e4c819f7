/// \file
/// The networks of chapters 02, 04 and 08 learning one text for the same time.
#pragma once

#include "char_session.hpp"
#include "divided.hpp"
#include "entry.hpp"
#include "lesson.hpp"

namespace unrolled::compare {

/// What all of them have: the defaults of their chapters' runs, fixed before any text was seen.
/// \return sizes, batch and rate
CharSetup setup_of_rnn();
CharSetup setup_of_lstm();         ///< As setup_of_rnn().
CharSetup setup_of_transformer();  ///< As setup_of_rnn().

/// Chapter 02's network. At least one step is made. \throws std::invalid_argument if the memory of
/// this machine is too small, NotFinite
Entry learn_rnn(const Divided& text, const Lesson& lesson);
Entry learn_lstm(const Divided& text, const Lesson& lesson);         ///< Chapter 04's, likewise.
Entry learn_transformer(const Divided& text, const Lesson& lesson);  ///< Chapter 08's, likewise.

}  // namespace unrolled::compare
