#include "mistakes.hpp"
#include "weight_gradients.hpp"

namespace unrolled::ex_03_3 {
namespace {

// What each mistake changes.
struct Faults {
    bool slope = true;         // da has its factor 1 - h^2
    bool state_before = true;  // W_hh meets h_{t-1}, not h_t
    bool h0 = true;            // the first step's h_{t-1} is h0, not 0
    bool da_in_rows = true;    // W_hh: da h^T, not h da^T
    bool every_step = true;    // the shares add up; otherwise the last one stays
    bool sum_not_mean = true;  // they are not divided by T
};

Matrix outer(const Vector& u, const Vector& v)
{
    Matrix m = zeros<Matrix>(u.size(), v.size());
    for (std::size_t i = 0; i < u.size(); ++i) {
        for (std::size_t j = 0; j < v.size(); ++j) m(i, j) = u(i) * v(j);
    }
    return m;
}

Grads share_of_step(const Run& run, std::size_t t, const Faults& faults)
{
    const Vector h = row(run.hs, t), dh = row(run.dhs, t), dlogits = row(run.dlogits, t);
    Vector da = dh, h_used = h;
    if (faults.slope) da = dh * (1 - h * h);
    if (faults.state_before && t > 0) h_used = row(run.hs, t - 1);
    if (faults.state_before && t == 0) h_used = faults.h0 ? run.h0 : zeros_like(run.h0);
    return {.W_xh = outer(da, row(run.xs, t)),
            .W_hh = faults.da_in_rows ? outer(da, h_used) : outer(h_used, da),
            .b_h = da,
            .W_hy = outer(dlogits, h),
            .b_y = dlogits};
}

Grads all_shares(const Run& run, const Faults& faults)
{
    const std::size_t T = run.xs.shape(0);
    Grads grads = zeros_like_struct(share_of_step(run, 0, faults));
    for (std::size_t t = faults.every_step ? 0 : T - 1; t < T; ++t) {
        const Grads share = share_of_step(run, t, faults);
        for_each([](const char*, auto& sum, const auto& part) { sum += part; }, grads, share);
    }
    const Real divisor = faults.sum_not_mean ? 1 : static_cast<Real>(T);
    for_each([&](const char*, auto& member) { member /= divisor; }, grads);
    return grads;
}

Grads no_slope(const Run& run)
{
    return all_shares(run, {.slope = false});
}

Grads state_after(const Run& run)
{
    return all_shares(run, {.state_before = false});
}

Grads without_h0(const Run& run)
{
    return all_shares(run, {.h0 = false});
}

Grads transposed(const Run& run)
{
    return all_shares(run, {.da_in_rows = false});
}

Grads last_step_only(const Run& run)
{
    return all_shares(run, {.every_step = false});
}

Grads mean(const Run& run)
{
    return all_shares(run, {.sum_not_mean = false});
}

const exercise::Mistakes known = exercise::mistakes_of(
    weight_gradients,
    {{no_slope,
      "dh is used where da belongs: the factor 1 - h^2, the derivative of tanh, is missing."},
     {state_after,
      "The gradient of W_hh is made with the state after the step. What W_hh was multiplied with "
      "is the state before it, h_{t-1}."},
     {without_h0,
      "The first step is taken to have no state before it. It has h0, and h0 need not be 0."},
     {transposed,
      "The gradient of W_hh is transposed: its row i belongs to da(i), its column k to "
      "h_prev(k)."},
     {last_step_only,
      "Only the share of the last step is left: the steps overwrite each other. Add with +=."},
     {mean,
      "This is the mean over the steps. The loss is a sum over them, and so is its gradient."}});

}  // namespace
}  // namespace unrolled::ex_03_3
