/// \file
/// The networks of the lecture as data: what the worked examples, the figures
/// and the tests compute with.
#pragma once

#include "deep.hpp"
#include "rnn.hpp"

namespace unrolled::rnn {

/// Example 8-1: D = 2 inputs, H = 3 state units, V = 2 outputs.
Params example_8_1();

/// The inputs x(1) .. x(4) of example 8-1, (4, 1, 2). In copies of the slide
/// x(3) is (0.1, 0.2); the printed results need (0.1, -0.2).
Tensor3 example_8_1_inputs();

/// The larger label of each step of example 8-1 as a class: 0, 1, 1, 1.
Ids example_8_1_classes();

/// The labels of example 8-1 as the slide prints them, (4, 2). No row's sum
/// is 1.
Matrix example_8_1_labels();

/// Example 8-1 read in both directions: the same chain ahead and back, and
/// [W_hy W_hy] on the two states.
Bidirectional example_bidirectional();

/// Example 8-1 with a second layer on its states.
Stacked example_stacked();

/// The scores in the "hello" figure, a row for each step, a column for each of
/// h, e, l, o.
Matrix hello_figure_scores();

/// Weights that give the numbers of the "hello" figure: D = V = 4, H = 3. The
/// figure's own weights were never published.
Params hello_figure();

/// The weights of a widely copied example with all numbers printed (Gupta
/// 2017). Its recurrent weight is one number for every unit: W_hh is diagonal.
Params hello_published();

/// "hello" without its last letter, as ids in the order h, e, l, o: what goes
/// in.
Ids hello_inputs();

/// "hello" without its first letter: what should come out.
Ids hello_targets();

/// Two inputs, two units, two outputs, every weight 1, no bias.
Params all_ones();

/// A sequence of one example from the numbers of its steps, (T, 1, D).
/// \throws ShapeError if the steps differ in length or there is none
Tensor3 sequence(const std::vector<std::vector<Real>>& steps);

}  // namespace unrolled::rnn
