#include "scheduled_sampling.hpp"

#include <cmath>

#include "activation.hpp"
#include "todo.hpp"

namespace unrolled::ex_06_6 {

Real truth_share(const std::string& schedule, Real k, std::int64_t i)
{
    // TODO: one formula of the table, if k and i are allowed.
    (void)schedule, (void)k, (void)i;
    throw Todo("6.6 scheduled_sampling");
}

Run scheduled_run(const Params& p, const Vector& summary, const Ids& right, Id begin, Real epsilon,
                  const Vector& uniforms)
{
    // TODO: a step for each right word; its loss; and the coin that says what is read next.
    (void)p, (void)summary, (void)right, (void)begin, (void)epsilon, (void)uniforms;
    throw Todo("6.6 scheduled_sampling");
}

}  // namespace unrolled::ex_06_6
