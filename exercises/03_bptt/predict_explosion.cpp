#include "predict_explosion.hpp"

#include <cmath>
#include <stdexcept>

#include "todo.hpp"

namespace unrolled::ex_03_8 {

Forecast predict_explosion(const Matrix& W_hh, const Vector& dh, std::int64_t n, std::int64_t lag)
{
    // TODO: refuse what makes no sense; multiply 2 n times; the mean of the later n logarithms.
    (void)W_hh, (void)dh, (void)n, (void)lag;
    throw Todo("3.8 predict_explosion");
}

}  // namespace unrolled::ex_03_8
