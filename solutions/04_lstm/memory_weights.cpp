#include "memory_weights.hpp"

namespace unrolled::ex_04_3 {

Weights memory_weights()
{
    // Each gate is a switch with one order: its bias says where it rests, its weight throws it.
    // At rest (order 0) the sums are -25, 25 and -25; thrown, they are 75, -75 and 75.
    //
    // sigma(-25) is 1.4e-11. A thousand closed steps let in 1000 * 10 * 1.4e-11 of the numbers that
    // pass, and lose 1000 * 100 * 1.4e-11 of the memory: 0.0000015 in all. With the 10 of the
    // slides it would be 0.5 and 4.5.
    return {.input = {{0.0, 100.0, 0.0}, -25.0},  // closed, unless it is told to add
            .forget = {{0.0, 100.0, 0.0}, 25.0},  // open, unless it is told to reset
            .candidate = {{1.0, 0.0, 0.0}, 0.0},  // the number itself
            .output = {{0.0, 0.0, 100.0}, -25.0}};
}

}  // namespace unrolled::ex_04_3
