#include <cmath>

#include "mistakes.hpp"
#include "peepholes.hpp"

namespace unrolled::ex_04_5 {
namespace {

// What each mistake changes.
struct Faults {
    bool any = true;             // there are peepholes at all
    bool output_waits = true;    // the output gate sees the new memory
    bool old_for_first = true;   // the input gate and the forget gate see the old one
    bool sees_c = true;          // they look at c, not at h
    bool swapped = false;        // p_input and p_forget change places
    bool candidate_too = false;  // the candidate sees the memory, by p_input
    bool before_tanh = true;     // the output gate sees c, not tanh(c)
};

Real gate(Real a)
{
    return 1 / (1 + std::exp(-a));
}

State with(const Faults& faults, const Params& p, const Vector& x, const State& before)
{
    const std::size_t H = before.h.size();
    const Vector a = matmul(p.W_xh, x) + matmul(p.W_hh, before.h) + p.b_h;
    State after = before;
    for (std::size_t k = 0; k < H; ++k) {
        const Real on = faults.any ? 1 : 0, c_prev = before.c(k);
        const Real p_i = on * (faults.swapped ? p.p_forget(k) : p.p_input(k));
        const Real p_f = on * (faults.swapped ? p.p_input(k) : p.p_forget(k));
        const Real g = std::tanh(a(2 * H + k) + (faults.candidate_too ? p_i * c_prev : 0));
        const auto memory = [&](Real seen) {
            return gate(a(H + k) + p_f * seen) * c_prev + gate(a(k) + p_i * seen) * g;
        };
        const Real first = memory(faults.sees_c ? c_prev : before.h(k));
        const Real c = faults.old_for_first ? first : memory(first);
        Real seen = faults.output_waits ? c : c_prev;
        if (!faults.sees_c) seen = before.h(k);
        if (!faults.before_tanh) seen = std::tanh(seen);
        after.c(k) = c;
        after.h(k) = gate(a(3 * H + k) + on * p.p_output(k) * seen) * std::tanh(c);
    }
    return after;
}

State no_peepholes(const Params& p, const Vector& x, const State& before)
{
    return with({.any = false}, p, x, before);
}

State output_too_early(const Params& p, const Vector& x, const State& before)
{
    return with({.output_waits = false}, p, x, before);
}

State all_too_late(const Params& p, const Vector& x, const State& before)
{
    return with({.old_for_first = false}, p, x, before);
}

State looks_at_h(const Params& p, const Vector& x, const State& before)
{
    return with({.sees_c = false}, p, x, before);
}

State swapped_holes(const Params& p, const Vector& x, const State& before)
{
    return with({.swapped = true}, p, x, before);
}

State candidate_looks(const Params& p, const Vector& x, const State& before)
{
    return with({.candidate_too = true}, p, x, before);
}

State looks_through_tanh(const Params& p, const Vector& x, const State& before)
{
    return with({.before_tanh = false}, p, x, before);
}

const exercise::Mistakes known = exercise::mistakes_of(
    peephole_step,
    {{no_peepholes, "This is the plain step of exercise 4.2: the peepholes are missing."},
     {output_too_early,
      "The output gate sees the memory before the step. It decides about the new one, so it has to "
      "wait for it."},
     {all_too_late,
      "The input gate and the forget gate see the new memory. They decide what it will be, and can "
      "only see the old one."},
     {looks_at_h,
      "The peepholes look at the hidden state. The gates hear it already, by W_hh; a peephole "
      "looks at the memory c."},
     {swapped_holes, "p_input and p_forget are swapped."},
     {candidate_looks, "The candidate has a peephole too. Only the three gates have one."},
     {looks_through_tanh,
      "The output gate sees tanh(c). It looks at the memory itself, however large it is."}});

}  // namespace
}  // namespace unrolled::ex_04_5
