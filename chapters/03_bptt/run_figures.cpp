#include "run_figures.hpp"

#include <fmt/format.h>

#include "plot.hpp"

namespace unrolled::bptt {
namespace {

Curve curve_of(const char* name, const Vector& norms)
{
    Curve curve{.name = name, .x = {}, .y = {}};
    for (std::size_t j = 0; j < norms.size() && norms(j) > 0; ++j) {
        curve.x.push_back(static_cast<double>(j));
        curve.y.push_back(static_cast<double>(norms(j)));
    }
    return curve;
}

}  // namespace

void print_lags(const Vector& before, const Vector& after)
{
    fmt::print(
        "the gradient of a loss, so many steps before it:\n"
        "   lag      before       after\n");
    for (const std::size_t j :
         {0u, 1u, 2u, 3u, 5u, 10u, 20u, 30u, 50u, 100u, 200u, 500u}) {
        if (j >= before.size()) break;
        fmt::print("{:6} {:11.3g} {:11.3g}\n", j, before(j), after(j));
    }
}

void draw_lags(const std::filesystem::path& file, const Vector& before,
               const Vector& after)
{
    plot_curves(file,
                {.title = "How long a gradient is, steps before its loss",
                 .x_label = "lag in steps",
                 .y_label = "mean norm of dl/dh",
                 .description = "Two falling curves on a logarithmic scale, "
                                "before and after training.",
                 .log_y = true},
                {curve_of("before", before), curve_of("after", after)});
}

}  // namespace unrolled::bptt
