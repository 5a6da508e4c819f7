#include "five_losses.hpp"

#include <cmath>
#include <stdexcept>

#include "activation.hpp"

namespace unrolled::ex_02_5 {
namespace {

// All five forms are one loop; this is all in which they differ.
struct Plan {
    std::size_t steps;         // in all
    std::size_t first_target;  // the step of the first output that has one; all later ones have
};

void require(bool fits)
{
    if (!fits) throw std::invalid_argument("inputs or targets do not fit the form");
}

Plan plan_of(const std::string& form, std::size_t T, std::size_t targets)
{
    require(T >= 1 && targets >= 1);
    if (form == "one to one") {
        require(T == 1 && targets == 1);
        return {1, 0};
    }
    if (form == "one to many") {
        require(T == 1);
        return {targets, 0};
    }
    if (form == "many to one") {
        require(targets == 1);
        return {T, T - 1};
    }
    if (form == "many to many") {
        require(targets == T);
        return {T, 0};
    }
    if (form == "delayed") return {T + targets, T};
    throw std::invalid_argument("there is no form '" + form + "'");
}

}  // namespace

Real form_loss(const std::string& form, const Params& p, const Matrix& xs, const Ids& targets)
{
    const std::size_t T = xs.shape(0);
    const Plan plan = plan_of(form, T, targets.size());
    const Vector silence = zeros<Vector>(xs.shape(1));
    Vector h = zeros<Vector>(p.b_h.size());
    Real loss = 0;
    for (std::size_t t = 0; t < plan.steps; ++t) {
        const Vector x = t < T ? row(xs, t) : silence;
        h = tanh(matmul(p.W_xh, x) + matmul(p.W_hh, h) + p.b_h);
        if (t < plan.first_target) continue;  // an output that nobody looks at costs nothing
        const Vector scores = matmul(p.W_hy, h) + p.b_y;
        const auto target = static_cast<std::size_t>(targets[t - plan.first_target]);
        loss -= std::log(softmax(scores)(target));
    }
    return loss;
}

}  // namespace unrolled::ex_02_5
