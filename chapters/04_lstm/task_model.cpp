#include "task_model.hpp"

#include <cmath>

#include "backward.hpp"
#include "flow.hpp"

namespace unrolled::lstm {

TaskModel task_model(const TaskSizes& sizes, double rate, Random& random)
{
    Params p = zero_params(sizes.D, sizes.H, sizes.V);
    const double limit = 1 / std::sqrt(static_cast<double>(sizes.H));
    fill_uniform(p.W_xh, random, limit);
    fill_uniform(p.W_hh, random, limit);
    fill_uniform(p.W_hy, random, limit);
    set_forget_bias(p, static_cast<Real>(sizes.forget_bias));
    Adam<Params> adam(static_cast<Real>(rate), p);
    return {std::move(p), std::move(adam)};
}

void learn(TaskModel& model, const Tensor3& xs, const Run& run,
           const Matrix& dlogits)
{
    Params grads = backward(model.params, xs, run, dlogits).params;
    clip_by_norm(grads, 1);  // (4.38)
    model.adam.update(model.params, grads);
}

}  // namespace unrolled::lstm
