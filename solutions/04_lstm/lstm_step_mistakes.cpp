#include <array>
#include <cmath>

#include "lstm_step.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_04_2 {
namespace {

// What each mistake changes.
struct Faults {
    std::array<std::size_t, 4> blocks = {0, 1, 2, 3};  // where input, forget, g, output are read
    bool cell_after_cell = false;                      // four numbers of one cell lie together
    bool bias = true;                                  // the sums have it
    bool tanh_of_c = true;                             // h shows tanh(c), not c
    bool tanh_candidate = true;                        // g goes through tanh, not the sigmoid
    bool shows_new = true;                             // h shows the memory after the step
};

Real gate(Real a)
{
    return 1 / (1 + std::exp(-a));
}

Step with(const Faults& faults, const Params& p, const Vector& x, const Vector& h_prev,
          const Vector& c_prev)
{
    const std::size_t H = h_prev.size();
    require_shape("c_prev", c_prev, {H});
    Vector a = matmul(p.W_xh, x) + matmul(p.W_hh, h_prev);
    if (faults.bias) a += p.b_h;
    const Vector column = zeros<Vector>(H);
    Step s = {column, column, column, column, column, column};
    for (std::size_t k = 0; k < H; ++k) {
        const auto sum = [&](std::size_t which) {
            const std::size_t j = faults.blocks[which];
            return faults.cell_after_cell ? a(4 * k + j) : a(j * H + k);
        };
        s.input(k) = gate(sum(0));
        s.forget(k) = gate(sum(1));
        s.candidate(k) = faults.tanh_candidate ? std::tanh(sum(2)) : gate(sum(2));
        s.output(k) = gate(sum(3));
        s.c(k) = s.forget(k) * c_prev(k) + s.input(k) * s.candidate(k);
        const Real shown = faults.shows_new ? s.c(k) : c_prev(k);
        s.h(k) = s.output(k) * (faults.tanh_of_c ? std::tanh(shown) : shown);
    }
    return s;
}

Step forget_first(const Params& p, const Vector& x, const Vector& h_prev, const Vector& c_prev)
{
    return with({.blocks = {1, 0, 2, 3}}, p, x, h_prev, c_prev);
}

Step candidate_last(const Params& p, const Vector& x, const Vector& h_prev, const Vector& c_prev)
{
    return with({.blocks = {0, 1, 3, 2}}, p, x, h_prev, c_prev);
}

Step interleaved(const Params& p, const Vector& x, const Vector& h_prev, const Vector& c_prev)
{
    return with({.cell_after_cell = true}, p, x, h_prev, c_prev);
}

Step no_bias(const Params& p, const Vector& x, const Vector& h_prev, const Vector& c_prev)
{
    return with({.bias = false}, p, x, h_prev, c_prev);
}

Step no_tanh_of_c(const Params& p, const Vector& x, const Vector& h_prev, const Vector& c_prev)
{
    return with({.tanh_of_c = false}, p, x, h_prev, c_prev);
}

Step gated_candidate(const Params& p, const Vector& x, const Vector& h_prev, const Vector& c_prev)
{
    return with({.tanh_candidate = false}, p, x, h_prev, c_prev);
}

Step shows_the_past(const Params& p, const Vector& x, const Vector& h_prev, const Vector& c_prev)
{
    return with({.shows_new = false}, p, x, h_prev, c_prev);
}

const exercise::Mistakes known = exercise::mistakes_of(
    lstm_step,
    {{forget_first,
      "The first two blocks are swapped: rows 0 to H - 1 belong to the input gate, the next H to "
      "the forget gate."},
     {candidate_last,
      "The last two blocks are swapped: the order is input, forget, candidate, output. Many "
      "libraries have the candidate last, this contract does not."},
     {interleaved,
      "The four sums of a cell are read from places side by side. They lie H apart: number k of "
      "block j is a(j * H + k)."},
     {no_bias, "This is what you get when the bias b_h is left out of the sums."},
     {no_tanh_of_c, "The memory shows as it is: h is the output gate times tanh(c)."},
     {gated_candidate,
      "The candidate goes through the sigmoid. It is no gate but a new content, which may be "
      "negative: it goes through tanh."},
     {shows_the_past,
      "The hidden state shows the memory before the step. It needs c, not c_prev."}});

}  // namespace
}  // namespace unrolled::ex_04_2
