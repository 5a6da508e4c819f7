#include "head_maps.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "plot.hpp"
#include "text.hpp"

namespace unrolled::self_attention {

std::vector<std::string> labels_of(const std::string& text)
{
    std::vector<std::string> labels = split_characters(text);
    std::ranges::replace(labels, "\n", "\u21b5");
    return labels;
}

void draw_heads(const std::filesystem::path& folder, const Run& run,
                std::size_t layer, const std::vector<std::string>& labels)
{
    if (run.setup.N != 1) throw ShapeError("heads of more than one sequence");
    const std::vector<Matrix>& weights = run.layers.at(layer).attention.weights;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const std::string name = fmt::format("head_{}.svg", i + 1);
        plot_heat_map(
            folder / name,
            {.title = fmt::format("Layer {}, head {}: who looks at whom",
                                  layer + 1, i + 1),
             .x_label = "is looked at",
             .y_label = "looks",
             .description = "A grid, one row and one column for each "
                            "character. A row shows at which characters its "
                            "own looks; right of the diagonal all is empty."},
            weights[i], labels, labels);
    }
}

void draw_embedding(const std::filesystem::path& file, const Run& run,
                    const std::vector<std::string>& labels)
{
    const std::size_t T = run.x.shape(0);
    const std::size_t D = std::min<std::size_t>(run.x.shape(1), 32);
    Matrix cells = zeros<Matrix>(T, D);
    for (std::size_t t = 0; t < T; ++t) {
        std::copy_n(run.x.data() + t * run.x.shape(1), D, cells.data() + t * D);
    }
    plot_heat_map(file,
                  {.title = "What enters the first layer: word and place",
                   .x_label = "number",
                   .y_label = "character",
                   .description = "A grid, one row for each character. Its "
                                  "columns are the numbers of the character "
                                  "plus the waves of its place."},
                  cells, labels, {});
}

}  // namespace unrolled::self_attention
