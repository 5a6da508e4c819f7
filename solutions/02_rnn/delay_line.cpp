#include "delay_line.hpp"

namespace unrolled::ex_02_8 {

Weights delay_line()
{
    // Three units in a row. Unit 0 takes the input; unit 1 takes what unit 0 held one step ago, and
    // unit 2 what unit 1 held. So unit 2 holds the input of two steps ago, and the output reads it.
    //
    // tanh(z) = z - z^3 / 3 + ...: made a hundred times smaller, an input of 1 loses a part of
    // 0.01^2 / 3 in each tanh, 0.0001 in all three together. The output makes it large again.
    return {.W_xh = {{0.01}, {0.0}, {0.0}},
            .W_hh = {{0.0, 0.0, 0.0}, {1.0, 0.0, 0.0}, {0.0, 1.0, 0.0}},
            .b_h = {0.0, 0.0, 0.0},
            .W_hy = {{0.0, 0.0, 100.0}},
            .b_y = {0.0}};
}

}  // namespace unrolled::ex_02_8
