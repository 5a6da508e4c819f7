#include "cell_backward.hpp"

#include "activation.hpp"
#include "todo.hpp"

namespace unrolled::ex_04_4 {

StepGrads cell_backward(const Step& step, const Matrix& W_hh, const Vector& dh,
                        const Vector& dc_future)
{
    // TODO: back through h, through c, through the four gates, and through W_hh, in this order.
    (void)step, (void)W_hh, (void)dh, (void)dc_future;
    throw Todo("4.4 cell_backward");
}

}  // namespace unrolled::ex_04_4
