/// \file
/// The lecture's networks as data: what examples, figures and tests compute
/// with.
#pragma once

#include "rnn.hpp"

namespace unrolled::bptt {

/// Example 8-1: D = 2 inputs, H = 3 state units, V = 2 outputs.
Params example_8_1();

/// The inputs x(1) .. x(4) of example 8-1, (4, 1, 2); x(3) as the printed
/// results need it (chapter 02).
Tensor3 example_8_1_inputs();

/// The larger label of each step of example 8-1 as a class: 0, 1, 1, 1.
Ids example_8_1_classes();

/// The labels of example 8-1 as the slide prints them, (4, 2).
Matrix example_8_1_labels();

/// The matrix W_h of Saito's experiment: standard normal numbers of NumPy's
/// seed 3, (3, 3).
Matrix saito_matrix();

}  // namespace unrolled::bptt
