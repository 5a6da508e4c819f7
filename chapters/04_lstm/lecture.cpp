#include "lecture.hpp"

namespace unrolled::lstm {

ScalarCell lee_cell()
{
    return {.i = {.w = {0, 100, 0}, .u = 0, .b = -10},
            .f = {.w = {0, 100, 0}, .u = 0, .b = 10},
            .g = {.w = {1, 0, 0}, .u = 0, .b = 0},
            .o = {.w = {0, 0, 100}, .u = 0, .b = -10},
            .squash = false};
}

Matrix lee_short()
{
    return {{3, 1, 0}, {4, 1, 0}, {2, 0, 0}, {1, 0, 1}, {3, -1, 0}};
}

Matrix lee_long()
{
    return {{1, 0, 0}, {3, 1, 0},  {2, 0, 0}, {4, 1, 0}, {2, 0, 0},
            {1, 0, 1}, {3, -1, 0}, {6, 1, 0}, {1, 0, 1}};
}

ScalarCell statquest_cell()
{
    return {.i = {.w = {1.65}, .u = Real(2.00), .b = Real(0.62)},
            .f = {.w = {1.63}, .u = Real(2.70), .b = Real(1.62)},
            .g = {.w = {0.94}, .u = Real(1.41), .b = Real(-0.32)},
            .o = {.w = {-0.19}, .u = Real(4.38), .b = Real(0.59)},
            .squash = true};
}

Matrix statquest_a()
{
    return {{0}, {0.5}, {0.25}, {1}};
}

Matrix statquest_b()
{
    return {{1}, {0.5}, {0.25}, {1}};
}

ScalarCell mitx_cell()
{
    return {.i = {.w = {100}, .u = 0, .b = 100},
            .f = {.w = {0}, .u = 0, .b = -100},
            .g = {.w = {50}, .u = -100, .b = 0},
            .o = {.w = {100}, .u = 0, .b = 0},
            .squash = true};
}

Matrix mitx_inputs()
{
    return {{0}, {0}, {1}, {1}, {1}, {0}};
}

Params params_of(const ScalarCell& cell)
{
    if (!cell.squash) {
        throw std::invalid_argument("a network's phi is tanh, this cell's not");
    }
    Params p = zero_params(cell.g.w.size(), 1, 1);
    std::size_t k = 0;
    for (const ScalarGate* gate : {&cell.i, &cell.f, &cell.g, &cell.o}) {
        for (std::size_t d = 0; d < gate->w.size(); ++d) {
            p.W_xh(k, d) = gate->w(d);
        }
        p.W_hh(k, 0) = gate->u;
        p.b_h(k) = gate->b;
        ++k;
    }
    return p;
}

}  // namespace unrolled::lstm
