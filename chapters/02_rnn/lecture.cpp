#include "lecture.hpp"

namespace unrolled::rnn {

Params example_8_1()
{
    return {.W_xh = {{0.1, 0.1}, {0.0, 0.0}, {0.0, -0.1}},
            .W_hh = {{0.1, 0.1, 0.0}, {0.0, 0.0, 0.0}, {0.2, -0.1, -0.1}},
            .b_h = {0.0, 0.0, 0.2},
            .W_hy = {{0.0, 0.1, 0.0}, {-0.2, 0.0, 0.0}},
            .b_y = {0.2, 0.1}};
}

Tensor3 example_8_1_inputs()
{
    return sequence({{0.0, 1.0}, {0.0, 0.1}, {0.1, -0.2}, {0.5, 0.0}});
}

Ids example_8_1_classes()
{
    return {0, 1, 1, 1};
}

Matrix example_8_1_labels()
{
    return {{0.7, 0.4}, {0.3, 0.4}, {0.2, 0.4}, {0.4, 0.5}};
}

Bidirectional example_bidirectional()
{
    const Params p = example_8_1();
    return {.ahead = layer_of(p),
            .back = layer_of(p),
            .W_hy = {{0.0, 0.1, 0.0, 0.0, 0.1, 0.0},
                     {-0.2, 0.0, 0.0, -0.2, 0.0, 0.0}},
            .b_y = p.b_y};
}

Stacked example_stacked()
{
    const Params p = example_8_1();
    const Layer second{
        .W_xh = {{0.1, 0.1, 0.1}, {0.0, 0.1, 0.0}, {0.0, 0.0, 0.1}},
        .W_hh = p.W_hh,
        .b_h = p.b_h};
    return {.layers = {layer_of(p), second}, .W_hy = p.W_hy, .b_y = p.b_y};
}

Matrix hello_figure_scores()
{
    Matrix scores = {{1.0, 2.2, -3.0, 4.1},
                     {0.5, 0.3, -1.0, 1.2},
                     {0.1, 0.5, 1.9, -1.1},
                     {0.2, -1.5, -0.1, 2.2}};
    return scores;
}

Params hello_figure()
{
    return {.W_xh = {{0.310, 1.950, -0.196, 0.0},
                     {-0.100, 1.012, 0.910, 0.0},
                     {1.472, 0.509, 0.540, 0.0}},
            .W_hh = {{0.229, 0.211, 0.105},
                     {-1.130, -1.039, -0.519},
                     {-0.658, -0.605, -0.302}},
            .b_h = {0.0, 0.0, 0.0},
            .W_hy = {{0.437, -0.377, 0.802},
                     {1.181, -2.575, 2.077},
                     {-2.219, 0.773, -3.969},
                     {1.049, -0.411, 4.295}},
            .b_y = {0.109, -0.281, 1.316, -0.121}};
}

Params hello_published()
{
    constexpr Real w = 0.427043, bias = 0.567001;
    return {.W_xh = {{0.287027, 0.846060, 0.572392, 0.486813},
                     {0.902874, 0.871522, 0.691079, 0.189980},
                     {0.537524, 0.092240, 0.558159, 0.491528}},
            .W_hh = {{w, 0, 0}, {0, w, 0}, {0, 0, w}},
            .b_h = {bias, bias, bias},
            .W_hy = {{0.37168, 0.974829459, 0.830034886},
                     {0.39141, 0.282585823, 0.659835709},
                     {0.64985, 0.09821557, 0.3342870884},
                     {0.91266, 0.32581642, 0.144630018}},
            .b_y = {0, 0, 0, 0}};
}

Ids hello_inputs()
{
    return {0, 1, 2, 2};
}

Ids hello_targets()
{
    return {1, 2, 2, 3};
}

Params all_ones()
{
    return {.W_xh = {{1, 1}, {1, 1}},
            .W_hh = {{1, 1}, {1, 1}},
            .b_h = {0, 0},
            .W_hy = {{1, 1}, {1, 1}},
            .b_y = {0, 0}};
}

Tensor3 sequence(const std::vector<std::vector<Real>>& steps)
{
    if (steps.empty()) throw ShapeError("a sequence without steps");
    const std::size_t T = steps.size(), D = steps.front().size();
    Tensor3 xs = zeros<Tensor3>(T, 1, D);
    for (std::size_t t = 0; t < T; ++t) {
        const std::array length = {steps[t].size()};
        require_shape("step " + std::to_string(t), length, {D});
        for (std::size_t d = 0; d < D; ++d) xs(t, 0, d) = steps[t][d];
    }
    return xs;
}

}  // namespace unrolled::rnn
