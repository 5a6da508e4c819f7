#include <fmt/format.h>

#include "example_lags.hpp"
#include "examples.hpp"
#include "plot.hpp"

namespace unrolled::lstm {
namespace {

// Curves end where less than a billionth is left.
void draw_forget(const std::filesystem::path& file)
{
    std::vector<Curve> curves;
    for (const Real b : {Real(5), Real(3), Real(1), Real(0)}) {
        Curve curve{.name = fmt::format("bias {:g}", b), .x = {}, .y = {}};
        const Vector norms = untrained_lags(b).all;
        for (std::size_t j = 0; j < norms.size() && norms(j) > 1e-9; ++j) {
            curve.x.push_back(static_cast<double>(j));
            curve.y.push_back(static_cast<double>(norms(j)));
        }
        curves.push_back(curve);
    }
    plot_curves(file,
                {.title = "What arrives of a cell, by lag",
                 .x_label = "lag in steps",
                 .y_label = "norm of dc(T)/dc(t)",
                 .description = "Four curves on a logarithmic scale, one for "
                                "each forget bias. For 0 and 1 they fall in "
                                "straight lines, for 3 the curve stays level, "
                                "for 5 it rises a little.",
                 .log_y = true},
                curves);
}

}  // namespace

void draw_curves(const std::filesystem::path& folder)
{
    draw_forget(folder / "forget.svg");
}

}  // namespace unrolled::lstm
