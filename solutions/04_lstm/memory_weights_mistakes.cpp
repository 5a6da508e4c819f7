#include "memory_weights.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_04_3 {
namespace {

// The right cell, switches of the given weight and bias.
Weights switches(Real weight, Real bias)
{
    return {.input = {{0.0, weight, 0.0}, -bias},
            .forget = {{0.0, weight, 0.0}, bias},
            .candidate = {{1.0, 0.0, 0.0}, 0.0},
            .output = {{0.0, 0.0, weight}, -bias}};
}

Weights published()
{
    return switches(100, 10);
}

Weights unbiased()
{
    return switches(100, 0);
}

Weights half_way()
{
    return switches(25, 25);
}

Weights overwrites()
{
    Weights w = switches(100, 25);
    w.forget = {{0.0, -100.0, 0.0}, 25.0};
    return w;
}

Weights never_resets()
{
    Weights w = switches(100, 25);
    w.forget.w = {0.0, 0.0, 0.0};
    return w;
}

Weights forget_upside_down()
{
    Weights w = switches(100, 25);
    w.forget = {{0.0, -100.0, 0.0}, -25.0};
    return w;
}

Weights always_shows()
{
    Weights w = switches(100, 25);
    w.output = {{0.0, 0.0, 0.0}, 25.0};
    return w;
}

Weights adds_the_orders()
{
    Weights w = switches(100, 25);
    w.candidate.w = {1.0, 1.0, 1.0};
    return w;
}

const exercise::Mistakes known = exercise::mistakes_of(
    memory_weights,
    {{published,
      "These are the weights of the slides. They obey for nine steps, but a gate at -10 leaks "
      "0.00005 each time, and a thousand steps add up. Move the biases further from 0."},
     {unbiased,
      "Without biases every gate is half open when its order is 0. The bias says where the switch "
      "rests."},
     {half_way,
      "Order and bias cancel out: weight 25 and bias -25 add up to 0, and the gate stops half "
      "open. "
      "The weight must carry the sum far beyond the bias."},
     {overwrites,
      "The forget gate closes for an order of 1, so that each number replaces the memory instead "
      "of being added to it."},
     {never_resets, "Nothing closes the forget gate: the order -1 has no effect."},
     {forget_upside_down,
      "The forget gate is the wrong way round: an open forget gate keeps the memory, a closed one "
      "drops it. At an order of 0 it must be open."},
     {always_shows, "The output gate is open all the time: x3 has no say."},
     {adds_the_orders,
      "The candidate adds the orders to the number. It is x1 alone; the orders only move gates."}});

}  // namespace
}  // namespace unrolled::ex_04_3
