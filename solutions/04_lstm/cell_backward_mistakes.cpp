#include "activation.hpp"
#include "cell_backward.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_04_4 {
namespace {

// What each mistake changes.
struct Faults {
    bool future = true;           // dc has its part from the next step
    bool both_parts = true;       // dc has its part from dh
    bool slope_of_memory = true;  // that part has its factor 1 - tanh(c)^2
    bool tanh_of_c = true;        // do = dh tanh(c), not dh c
    bool gate_slopes = true;      // the sigmoids have their derivative
    bool tanh_slope = true;       // the candidate's derivative is 1 - g^2, not g (1 - g)
    bool forgets = true;          // dc_prev has its factor f
    bool old_memory = true;       // df = dc c_prev, not dc c
};

StepGrads with(const Faults& faults, const Step& s, const Matrix& W_hh, const Vector& dh,
               const Vector& dc_future)
{
    const std::size_t H = dh.size();
    StepGrads grads = {zeros<Vector>(4 * H), zeros<Vector>(H), zeros<Vector>(H)};
    const Vector shown = tanh(s.c);
    const auto slope = [&](Real gate) { return faults.gate_slopes ? gate * (1 - gate) : 1; };
    for (std::size_t k = 0; k < H; ++k) {
        const Real i = s.input(k), f = s.forget(k), g = s.candidate(k), o = s.output(k);
        const Real below = faults.slope_of_memory ? 1 - shown(k) * shown(k) : 1;
        const Real dc =
            (faults.future ? dc_future(k) : 0) + (faults.both_parts ? dh(k) * o * below : 0);
        grads.da(k) = dc * g * slope(i);
        grads.da(H + k) = dc * (faults.old_memory ? s.c_prev(k) : s.c(k)) * slope(f);
        grads.da(2 * H + k) = dc * i * (faults.tanh_slope ? 1 - g * g : g * (1 - g));
        grads.da(3 * H + k) = dh(k) * (faults.tanh_of_c ? shown(k) : s.c(k)) * slope(o);
        grads.dc_prev(k) = faults.forgets ? dc * f : dc;
    }
    grads.dh_prev = matmul(transpose(W_hh), grads.da);
    return grads;
}

StepGrads no_future(const Step& s, const Matrix& W_hh, const Vector& dh, const Vector& dc)
{
    return with({.future = false}, s, W_hh, dh, dc);
}

StepGrads future_only(const Step& s, const Matrix& W_hh, const Vector& dh, const Vector& dc)
{
    return with({.both_parts = false}, s, W_hh, dh, dc);
}

StepGrads flat_memory(const Step& s, const Matrix& W_hh, const Vector& dh, const Vector& dc)
{
    return with({.slope_of_memory = false}, s, W_hh, dh, dc);
}

StepGrads memory_in_full(const Step& s, const Matrix& W_hh, const Vector& dh, const Vector& dc)
{
    return with({.tanh_of_c = false}, s, W_hh, dh, dc);
}

StepGrads flat_gates(const Step& s, const Matrix& W_hh, const Vector& dh, const Vector& dc)
{
    return with({.gate_slopes = false}, s, W_hh, dh, dc);
}

StepGrads candidate_as_gate(const Step& s, const Matrix& W_hh, const Vector& dh, const Vector& dc)
{
    return with({.tanh_slope = false}, s, W_hh, dh, dc);
}

StepGrads never_forgets(const Step& s, const Matrix& W_hh, const Vector& dh, const Vector& dc)
{
    return with({.forgets = false}, s, W_hh, dh, dc);
}

StepGrads new_memory(const Step& s, const Matrix& W_hh, const Vector& dh, const Vector& dc)
{
    return with({.old_memory = false}, s, W_hh, dh, dc);
}

const exercise::Mistakes known = exercise::mistakes_of(
    cell_backward,
    {{no_future,
      "dc_future is not used: the memory gets a gradient from this step's h alone. Nothing would "
      "ever come back over a long distance."},
     {future_only,
      "dc is only what comes from the future. The step's own h reads the memory too: add its "
      "part, dh o (1 - tanh^2(c))."},
     {flat_memory, "On the way from h to c the factor 1 - tanh^2(c) is missing."},
     {memory_in_full,
      "The output gate gets dh times c. What it was multiplied with on the way forward is "
      "tanh(c)."},
     {flat_gates,
      "The derivative of the sigmoid is missing: a gate's gradient is multiplied with s (1 - s) "
      "before it is the gradient of the sum."},
     {candidate_as_gate,
      "The candidate's slope is that of a sigmoid, g (1 - g). It came out of a tanh: 1 - g^2."},
     {never_forgets,
      "dc_prev is dc itself. The memory was multiplied with the forget gate on its way forward, so "
      "its gradient is on the way back."},
     {new_memory,
      "The forget gate gets dc times the new memory. On the way forward it met the old one, "
      "c_prev."}});

}  // namespace
}  // namespace unrolled::ex_04_4
