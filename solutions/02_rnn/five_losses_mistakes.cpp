#include <cmath>
#include <stdexcept>

#include "activation.hpp"
#include "five_losses.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_02_5 {
namespace {

struct Plan {
    std::size_t steps;
    std::size_t first_target;
};

Plan plan_of(const std::string& form, std::size_t T, std::size_t targets)
{
    const bool one_in = T == 1, one_out = targets == 1;
    if (form == "one to one" && one_in && one_out) return {1, 0};
    if (form == "one to many" && one_in && targets >= 1) return {targets, 0};
    if (form == "many to one" && T >= 1 && one_out) return {T, T - 1};
    if (form == "many to many" && T >= 1 && targets == T) return {T, 0};
    if (form == "delayed" && T >= 1 && targets >= 1) return {T + targets, T};
    throw std::invalid_argument("this does not fit any form");
}

// What each mistake changes in the loop.
struct Faults {
    bool repeats_the_input = false;
    bool forgets_at_the_turn = false;
    bool one_step_early = false;
    bool counts_every_output = false;
    bool takes_the_mean = false;
};

Real loss_with(const Faults& faults, const std::string& form, const Params& p, const Matrix& xs,
               const Ids& targets)
{
    const std::size_t T = xs.shape(0);
    Plan plan = plan_of(form, T, targets.size());
    if (faults.one_step_early && form == "delayed") plan = {plan.steps - 1, T - 1};
    if (faults.counts_every_output && form == "many to one") plan.first_target = 0;
    Vector h = zeros<Vector>(p.b_h.size());
    Real loss = 0;
    for (std::size_t t = 0; t < plan.steps; ++t) {
        if (faults.forgets_at_the_turn && t == T) h = zeros_like(h);
        Vector x = zeros<Vector>(xs.shape(1));
        if (t < T || faults.repeats_the_input) x = row(xs, std::min(t, T - 1));
        h = tanh(matmul(p.W_xh, x) + matmul(p.W_hh, h) + p.b_h);
        if (t < plan.first_target) continue;
        const Vector scores = matmul(p.W_hy, h) + p.b_y;
        const std::size_t i = std::min(t - plan.first_target, targets.size() - 1);
        loss -= std::log(softmax(scores)(static_cast<std::size_t>(targets[i])));
    }
    return faults.takes_the_mean ? loss / static_cast<Real>(targets.size()) : loss;
}

Real repeated_input(const std::string& form, const Params& p, const Matrix& xs, const Ids& targets)
{
    return loss_with({.repeats_the_input = true}, form, p, xs, targets);
}

Real forgotten(const std::string& form, const Params& p, const Matrix& xs, const Ids& targets)
{
    return loss_with({.forgets_at_the_turn = true}, form, p, xs, targets);
}

Real early(const std::string& form, const Params& p, const Matrix& xs, const Ids& targets)
{
    return loss_with({.one_step_early = true}, form, p, xs, targets);
}

Real every_output(const std::string& form, const Params& p, const Matrix& xs, const Ids& targets)
{
    return loss_with({.counts_every_output = true}, form, p, xs, targets);
}

Real mean(const std::string& form, const Params& p, const Matrix& xs, const Ids& targets)
{
    return loss_with({.takes_the_mean = true}, form, p, xs, targets);
}

const exercise::Mistakes known = exercise::mistakes_of(
    form_loss,
    {{repeated_input,
      "At the steps after the inputs, the last input is read again and again. There "
      "x is 0."},
     {forgotten,
      "After the inputs the state begins as zeros again. The state is all that the second "
      "part knows of the first: it must go on."},
     {early,
      "In the form 'delayed' the first target is compared with the output of the last input. "
      "The outputs that count come after it."},
     {every_output,
      "In the form 'many to one' every output is compared with the target. Only the "
      "last one has it."},
     {mean, "This is the mean over the targets. The contract asks for the sum."}});

}  // namespace
}  // namespace unrolled::ex_02_5
