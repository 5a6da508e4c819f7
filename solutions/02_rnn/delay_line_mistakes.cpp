#include "delay_line.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_02_8 {
namespace {

// A row of units that hand on what they hold, with the input made smaller by `gain`.
Weights line(std::size_t H, Real gain)
{
    Weights w = {.W_xh = zeros<Matrix>(H, 1),
                 .W_hh = zeros<Matrix>(H, H),
                 .b_h = zeros<Vector>(H),
                 .W_hy = zeros<Matrix>(1, H),
                 .b_y = zeros<Vector>(1)};
    w.W_xh(0, 0) = gain;
    for (std::size_t i = 1; i < H; ++i) w.W_hh(i, i - 1) = 1;
    w.W_hy(0, H - 1) = 1 / gain;
    return w;
}

Weights one_step_late()
{
    return line(2, 0.01);
}

Weights three_steps_late()
{
    return line(4, 0.01);
}

Weights squashed()
{
    return line(3, 1);
}

Weights stays_small()
{
    Weights w = line(3, 0.01);
    w.W_hy(0, 2) = 1;
    return w;
}

Weights handed_back()
{
    Weights w = line(3, 0.01);
    w.W_hh = {{0.0, 1.0, 0.0}, {0.0, 0.0, 1.0}, {0.0, 0.0, 0.0}};
    return w;
}

const exercise::Mistakes known = exercise::mistakes_of(
    delay_line,
    {{one_step_late,
      "Two units delay by one step: the first holds the present input. You need one "
      "unit more than steps."},
     {three_steps_late,
      "This delays by three steps: the first unit holds the present input, so the "
      "third holds the one of two steps ago."},
     {squashed,
      "The delay is right, but the input goes through tanh at full size, and tanh(1) is "
      "0.76. Make it small on its way in."},
     {stays_small,
      "The input is made small on its way in, and nothing makes it large again on its "
      "way out."},
     {handed_back,
      "The units hand on in the wrong direction: row i of W_hh says from whom unit i "
      "takes, and this is its transpose."}});

}  // namespace
}  // namespace unrolled::ex_02_8
