#include "run_figures.hpp"

#include "gate_rows.hpp"
#include "plot.hpp"
#include "sample.hpp"

namespace unrolled::lstm {
namespace {

constexpr std::size_t most_cells = 6;

}  // namespace

void draw_sentence(const std::filesystem::path& file, const Writer& writer,
                   const std::string& sentence)
{
    const Ids ids = writer.vocabulary.encode(sentence);
    const Run run =
        forward(writer.params, one_hot_steps(ids, 1, writer.vocabulary.size()));
    std::vector<std::string> characters;
    for (const Id id : ids) {
        const std::string c = writer.vocabulary.decode(std::array{id});
        characters.push_back(c == "\n" ? "\u21b5" : c);
    }
    const GateRows rows = gate_rows(run, most_cells);
    plot_heat_map(file,
                  {.title = "The gates while the network reads",
                   .x_label = "character read",
                   .y_label = "gate and cell",
                   .description = "A grid, four rows for each cell: input, "
                                  "forget and output gate from 0 to 1, and "
                                  "what it remembers from -1 to 1; a column "
                                  "for each character."},
                  rows.numbers, rows.names, characters);
}

}  // namespace unrolled::lstm
