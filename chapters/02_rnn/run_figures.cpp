#include "run_figures.hpp"

#include <fmt/format.h>

#include "plot.hpp"
#include "sample.hpp"

namespace unrolled::rnn {

void draw_sentence(const std::filesystem::path& file, const Writer& writer,
                   const std::string& sentence)
{
    constexpr std::size_t most_units = 24;
    const std::size_t V = writer.vocabulary.size();
    const Ids ids = writer.vocabulary.encode(sentence);
    const Run run = forward(writer.params, one_hot_steps(ids, 1, V));
    const std::size_t H = writer.params.b_h.size();
    Matrix cells = zeros<Matrix>(std::min(H, most_units), ids.size());
    std::vector<std::string> units, characters;
    for (std::size_t t = 0; t < ids.size(); ++t) {
        const std::string c = writer.vocabulary.decode(std::array{ids[t]});
        characters.push_back(c == "\n" ? "\u21b5" : c);
        for (std::size_t i = 0; i < cells.shape(0); ++i) {
            cells(i, t) = run.hs(t, 0, i);
        }
    }
    for (std::size_t i = 1; i <= cells.shape(0); ++i) {
        units.push_back(std::to_string(i));
    }
    plot_heat_map(file,
                  {.title = "State units while the network reads",
                   .x_label = "character read",
                   .y_label = "state unit",
                   .description = "A grid of numbers from -1 to 1, a row for "
                                  "each unit, a column for each character."},
                  cells, units, characters);
}

}  // namespace unrolled::rnn
