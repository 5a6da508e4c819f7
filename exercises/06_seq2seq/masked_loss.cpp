#include "masked_loss.hpp"

#include <cmath>

#include "activation.hpp"
#include "todo.hpp"

namespace unrolled::ex_06_2 {

Loss masked_loss(const Tensor3& scores, const std::vector<Ids>& targets)
{
    // TODO: refuse what does not fit; then add up place by place, and divide by M in the end.
    (void)scores, (void)targets;
    throw Todo("6.2 masked_loss");
}

}  // namespace unrolled::ex_06_2
