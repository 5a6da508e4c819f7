#include "truncated.hpp"

#include <algorithm>

namespace unrolled::bptt {
namespace {

// What stands at step t moves to step t - 1; what leaves the sequence at its
// beginning is h_0's and no parameter's.
Tensor3 one_step_back(const Tensor3& xs)
{
    Tensor3 result = zeros_like(xs);
    for (std::size_t t = 1; t < xs.shape(0); ++t) {
        set(result, t - 1, at(xs, t));
    }
    return result;
}

}  // namespace

// [truncated]
Params truncated_backward(const Params& p, const Tensor3& xs, const Run& run,
                          const Matrix& dlogits, std::size_t K)
{
    if (K == 0) throw std::invalid_argument("K must be at least 1, it is 0");
    require_backward(p, xs, run, dlogits);
    Tensor3 das = zeros_like(run.hs);
    Tensor3 dhs = unflatten(matmul(dlogits, p.W_hy), run.hs);  // (3.18)
    // All errors walk back together: after j rounds each is j steps from home.
    for (std::size_t j = 0; j < std::min(K, run.length()); ++j) {
        const Tensor3 da = dhs * (1 - run.hs * run.hs);        // (3.19)
        das += da;                                             // (3.21)
        dhs = unflatten(matmul(flatten(da), p.W_hh), run.hs);  // (3.20)
        dhs = one_step_back(dhs);
    }
    return weight_gradients(xs, run, das, dlogits);
}
// [truncated]

}  // namespace unrolled::bptt
