#include "gate_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace unrolled::lstm {

GateRows gate_rows(const Run& run, std::size_t most_cells)
{
    if (run.length() == 0) throw ShapeError("a run without steps");
    const std::size_t T = run.length();
    const std::size_t cells = std::min(run.last().c.shape(1), most_cells);
    GateRows rows{zeros<Matrix>(4 * cells, T), {}};
    for (std::size_t k = 0; k < cells; ++k) {
        for (const char name : {'i', 'f', 'o', 'c'}) {
            rows.names.push_back(fmt::format("{} {}", name, k + 1));
        }
        for (std::size_t t = 0; t < T; ++t) {
            const Step& step = run.steps[t];
            rows.numbers(4 * k, t) = step.gates.i(0, k);
            rows.numbers(4 * k + 1, t) = step.gates.f(0, k);
            rows.numbers(4 * k + 2, t) = step.gates.o(0, k);
            rows.numbers(4 * k + 3, t) = step.shown(0, k);
        }
    }
    return rows;
}

}  // namespace unrolled::lstm
