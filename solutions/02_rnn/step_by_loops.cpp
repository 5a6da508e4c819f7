#include "step_by_loops.hpp"

#include <cmath>

namespace unrolled::ex_02_1 {

Vector step_by_loops(const Vector& x, const Vector& h_prev, const Matrix& W_xh, const Matrix& W_hh,
                     const Vector& b_h)
{
    Vector h = zeros<Vector>(b_h.size());
    for (std::size_t i = 0; i < h.size(); ++i) {
        Real a = b_h(i);
        for (std::size_t j = 0; j < x.size(); ++j) a += W_xh(i, j) * x(j);
        // The recurrent edge: every unit hears every unit, as they were one step ago. Reading h
        // here instead of h_prev would mix two times.
        for (std::size_t k = 0; k < h_prev.size(); ++k) a += W_hh(i, k) * h_prev(k);
        h(i) = std::tanh(a);
    }
    return h;
}

}  // namespace unrolled::ex_02_1
