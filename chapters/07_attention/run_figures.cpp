#include "run_figures.hpp"

#include "plot.hpp"
#include "translate.hpp"

namespace unrolled::attention {

void draw_alignment(const std::filesystem::path& file,
                    const PairTranslator& translator, const Tokens& source)
{
    const PairLanguage& language = translator.language;
    const std::vector<Tokens> one = {source};
    const auto ids = source_ids(language.vocabulary.source, one, false);
    const Translation written = translate(
        translator.params, sentence_batch(ids), 20 + 2 * source.size())[0];
    plot_heat_map(
        file,
        {.title = "Where it looks: " + text_of(source, language.source_unit),
         .x_label = "read",
         .y_label = "written",
         .description = "A grid: for each token written, a row, how much "
                        "weight lies on each token of the source.",
         .log_y = false},
        written.weights,
        sentence_tokens(language.vocabulary.target, written.ids), source);
}

}  // namespace unrolled::attention
