#include "forward_mode.hpp"

#include "activation.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_03_6 {
namespace {

// What each mistake changes.
struct Faults {
    bool direct = true;        // the term h_{t-1,k} where i = j
    bool past = true;          // the sum over S_{t-1}
    bool slope = true;         // the factor 1 - h^2
    bool state_before = true;  // h_{t-1}, not h_t
    bool rows = true;          // W_hh(i, l), not W_hh(l, i)
    bool old_S = true;         // S_{t-1} in the sum, not what is being written
    bool every_step = true;    // each step's output adds its share, not only the last one's
};

void advance(Tensor3& S, const Matrix& W, const Vector& h_prev, const Vector& h,
             const Faults& faults)
{
    const std::size_t H = h.size();
    const Tensor3 before = S;
    const Tensor3& read = faults.old_S ? before : S;
    for (std::size_t n = 0; n < H * H * H; ++n) {
        const std::size_t i = n / (H * H), j = n / H % H, k = n % H;
        Real da = 0;
        if (i == j && faults.direct) da = faults.state_before ? h_prev(k) : h(k);
        for (std::size_t l = 0; l < H && faults.past; ++l) {
            da += (faults.rows ? W(i, l) : W(l, i)) * read(l, j, k);
        }
        S(i, j, k) = (faults.slope ? 1 - h(i) * h(i) : 1) * da;
    }
}

Result run_with(const Faults& faults, const Params& p, const Vector& h0, const Matrix& xs,
                const Matrix& dhs)
{
    const std::size_t H = h0.size(), T = xs.shape(0);
    Result result = {.S = zeros<Tensor3>(H, H, H), .dW_hh = zeros<Matrix>(H, H)};
    Vector h_prev = h0;
    for (std::size_t t = 0; t < T; ++t) {
        const Vector h = tanh(matmul(p.W_xh, row(xs, t)) + matmul(p.W_hh, h_prev) + p.b_h);
        advance(result.S, p.W_hh, h_prev, h, faults);
        for (std::size_t n = 0; n < H * H * H && (faults.every_step || t + 1 == T); ++n) {
            const std::size_t i = n / (H * H), j = n / H % H, k = n % H;
            result.dW_hh(j, k) += dhs(t, i) * result.S(i, j, k);
        }
        h_prev = h;
    }
    return result;
}

Result no_direct(const Params& p, const Vector& h0, const Matrix& xs, const Matrix& dhs)
{
    return run_with({.direct = false}, p, h0, xs, dhs);
}

Result no_past(const Params& p, const Vector& h0, const Matrix& xs, const Matrix& dhs)
{
    return run_with({.past = false}, p, h0, xs, dhs);
}

Result no_slope(const Params& p, const Vector& h0, const Matrix& xs, const Matrix& dhs)
{
    return run_with({.slope = false}, p, h0, xs, dhs);
}

Result state_after(const Params& p, const Vector& h0, const Matrix& xs, const Matrix& dhs)
{
    return run_with({.state_before = false}, p, h0, xs, dhs);
}

Result transposed(const Params& p, const Vector& h0, const Matrix& xs, const Matrix& dhs)
{
    return run_with({.rows = false}, p, h0, xs, dhs);
}

Result in_place(const Params& p, const Vector& h0, const Matrix& xs, const Matrix& dhs)
{
    return run_with({.old_S = false}, p, h0, xs, dhs);
}

Result last_output_only(const Params& p, const Vector& h0, const Matrix& xs, const Matrix& dhs)
{
    return run_with({.every_step = false}, p, h0, xs, dhs);
}

const exercise::Mistakes known = exercise::mistakes_of(
    forward_mode,
    {{no_direct, "The direct part is missing: where i = j, the weight meets the state before."},
     {no_past,
      "S begins anew at every step: the sum over S of the step before is missing, and with it "
      "all that a weight did earlier."},
     {no_slope, "The factor 1 - h^2, the derivative of tanh, is missing."},
     {state_after,
      "The direct part takes the state after the step. The weight met the one before."},
     {transposed, "W_hh is read as its transpose. On the way forward unit i takes row i."},
     {in_place,
      "S is overwritten while it is still being read: units of later rows see a mixture of two "
      "steps."},
     {last_output_only, "Only the output of the last step adds to dW_hh. Every output does."}});

}  // namespace
}  // namespace unrolled::ex_03_6
