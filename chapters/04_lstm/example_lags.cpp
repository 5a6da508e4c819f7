#include "example_lags.hpp"

#include "flow.hpp"
#include "random.hpp"
#include "task_model.hpp"

namespace unrolled::lstm {

Lags untrained_lags(Real forget_bias)
{
    Random random(81);
    TaskModel model = task_model({.D = 4, .H = 32, .V = 1}, 1e-3, random);
    set_forget_bias(model.params, forget_bias);
    Tensor3 xs = zeros<Tensor3>(100, 1, 4);
    fill_normal(xs, random, 1);
    const Run run = forward(model.params, xs);
    return {norms_by_lag(model.params, run),
            direct_norms_by_lag(model.params, run)};
}

}  // namespace unrolled::lstm
