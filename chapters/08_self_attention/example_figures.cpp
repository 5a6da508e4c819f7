#include "examples.hpp"
#include "head_maps.hpp"
#include "language_model.hpp"
#include "lecture.hpp"
#include "plot.hpp"
#include "positions.hpp"
#include "vocabulary.hpp"

namespace unrolled::self_attention {
namespace {

constexpr std::string_view sentence = "April is the cruelest month";

void draw_weights(const std::filesystem::path& file, const char* title,
                  const Matrix& weights)
{
    const std::vector<std::string> words = {"word 1", "word 2", "word 3"};
    plot_heat_map(file,
                  {.title = title,
                   .x_label = "is looked at",
                   .y_label = "looks",
                   .description = "A grid of three rows and three columns: "
                                  "the weight that each word gives to each."},
                  weights, words, words, 3);
}

// A small model that has read one sentence many times.
Params taught(const CharVocabulary& vocabulary)
{
    Random random(81);
    const Ids ids = vocabulary.encode(sentence);
    LanguageModel model = language_model({.n_vocab = vocabulary.size(),
                                          .D = 16,
                                          .layers = 1,
                                          .heads = 2,
                                          .context = ids.size()},
                                         1e-2, random);
    const TextBatch batch{.inputs = {ids.begin(), ids.end() - 1},
                          .targets = {ids.begin() + 1, ids.end()},
                          .first = true};
    for (int step = 0; step < 300; ++step) train_step(model, batch, 1);
    return model.params;
}

}  // namespace

void draw_positions(const std::filesystem::path& folder)
{
    plot_heat_map(folder / "positions.svg",
                  {.title = "The waves of 48 places, D = 32",
                   .x_label = "number",
                   .y_label = "place",
                   .description = "A grid of 48 rows. In the first columns "
                                  "the colour changes from row to row, in the "
                                  "last it stays: quick waves on the left, "
                                  "slow ones on the right."},
                  positions(48, 32), {}, {});
}

void draw_trained(const std::filesystem::path& folder)
{
    const CharVocabulary vocabulary(sentence);
    const Run run = forward(taught(vocabulary), vocabulary.encode(sentence));
    const std::vector<std::string> labels = labels_of(std::string(sentence));
    draw_heads(folder, run, 0, labels);
    draw_embedding(folder / "embedding.svg", run, labels);
    const ThreeWords words = three_words();
    const Matrix Q = words.Q(), K = words.K(), s = scores(Q, K);
    const Matrix undivided = matmul(Q, transpose(K));
    draw_weights(folder / "undivided.svg", "Weights, nothing divided",
                 weights_of(undivided, Mask::none));
    draw_weights(folder / "divided.svg", "Weights, divided by sqrt(3)",
                 weights_of(s, Mask::none));
    draw_weights(folder / "masked.svg", "Weights, divided and masked",
                 weights_of(s, Mask::causal));
}

}  // namespace unrolled::self_attention
