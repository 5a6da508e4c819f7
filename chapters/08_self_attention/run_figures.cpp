#include "run_figures.hpp"

#include <algorithm>

#include "head_maps.hpp"
#include "text.hpp"

namespace unrolled::self_attention {
namespace {

constexpr std::size_t most_characters = 40;  // what a figure has room for

}  // namespace

void draw_sentence(const std::filesystem::path& folder, const Writer& writer,
                   const std::string& text)
{
    const Params& p = writer.params;
    const std::string sentence =
        beginning_of(text, std::min(p.context, most_characters));
    const Run run = forward(p, writer.vocabulary.encode(sentence));
    draw_heads(folder, run, p.layers.size() - 1, labels_of(sentence));
    draw_embedding(folder / "embedding.svg", run, labels_of(sentence));
}

}  // namespace unrolled::self_attention
