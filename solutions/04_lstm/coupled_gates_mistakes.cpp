#include <cmath>
#include <stdexcept>

#include "coupled_gates.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_04_7 {
namespace {

// What each mistake changes.
struct Faults {
    Real keeps = 1;         // the old memory's factor is keeps + slope i,
    Real slope = -1;        // 1 - i when all is well
    bool lets_in = true;    // i on the candidate; otherwise 1 - i
    bool goes_on = true;    // h of a step is heard by the next; otherwise h0 is
    bool from_c0 = true;    // the memory begins as c0, not as 0
    bool tanh_of_c = true;  // h shows tanh(c), not c
};

Real gate(Real a)
{
    return 1 / (1 + std::exp(-a));
}

Run with(const Faults& faults, const Params& p, const Vector& h0, const Vector& c0,
         const Matrix& xs)
{
    const std::size_t T = xs.shape(0), H = h0.size();
    if (T == 0) throw std::invalid_argument("a sequence has at least one step");
    Run run = {zeros<Matrix>(T, H), zeros<Matrix>(T, H)};
    Vector h = h0, c = faults.from_c0 ? c0 : zeros_like(c0);
    for (std::size_t t = 0; t < T; ++t) {
        const Vector heard = faults.goes_on ? h : h0;
        const Vector a = matmul(p.W_xh, row(xs, t)) + matmul(p.W_hh, heard) + p.b_h;
        for (std::size_t k = 0; k < H; ++k) {
            const Real i = gate(a(k)), stays = faults.keeps + faults.slope * i;
            c(k) = stays * c(k) + (faults.lets_in ? i : 1 - i) * std::tanh(a(H + k));
            h(k) = gate(a(2 * H + k)) * (faults.tanh_of_c ? std::tanh(c(k)) : c(k));
            run.cs(t, k) = c(k);
            run.hs(t, k) = h(k);
        }
    }
    return run;
}

Run same_gate(const Params& p, const Vector& h0, const Vector& c0, const Matrix& xs)
{
    return with({.keeps = 0, .slope = 1}, p, h0, c0, xs);
}

Run keeps_all(const Params& p, const Vector& h0, const Vector& c0, const Matrix& xs)
{
    return with({.slope = 0}, p, h0, c0, xs);
}

Run upside_down(const Params& p, const Vector& h0, const Vector& c0, const Matrix& xs)
{
    return with({.keeps = 0, .slope = 1, .lets_in = false}, p, h0, c0, xs);
}

Run hears_h0(const Params& p, const Vector& h0, const Vector& c0, const Matrix& xs)
{
    return with({.goes_on = false}, p, h0, c0, xs);
}

Run starts_empty(const Params& p, const Vector& h0, const Vector& c0, const Matrix& xs)
{
    return with({.from_c0 = false}, p, h0, c0, xs);
}

Run no_tanh_of_c(const Params& p, const Vector& h0, const Vector& c0, const Matrix& xs)
{
    return with({.tanh_of_c = false}, p, h0, c0, xs);
}

const exercise::Mistakes known = exercise::mistakes_of(
    coupled_gates,
    {{same_gate,
      "The input gate multiplies the old memory too. What it lets in, the memory gives up: its "
      "factor is 1 - i."},
     {keeps_all,
      "The old memory is kept in full, as in the first LSTM of 1997, which had no forget gate. "
      "Here its factor is 1 - i."},
     {upside_down,
      "i and 1 - i are the wrong way round: the input gate belongs to the candidate, the rest to "
      "the old memory."},
     {hears_h0,
      "Every step hears h0 again. The state that a step leaves must be heard by the next one."},
     {starts_empty, "The argument c0 is not used: the memory begins with zeros."},
     {no_tanh_of_c, "The memory shows as it is: h is the output gate times tanh(c)."}});

}  // namespace
}  // namespace unrolled::ex_04_7
