#include <filesystem>

#include "accuracy.hpp"
#include "cooccurrence.hpp"
#include "embedding.hpp"
#include "example_cbow.hpp"
#include "example_graph.hpp"
#include "example_words.hpp"
#include "examples.hpp"
#include "lexicon.hpp"
#include "map.hpp"
#include "plot.hpp"
#include "sequences.hpp"

namespace unrolled::vectorize {
namespace {

using Folder = std::filesystem::path;

void draw_mask(const Folder& folder)
{
    const Matrix mask = mask_of({6, 3, 5, 1});
    plot_heat_map(
        folder / "mask.svg",
        {.title = "A mask",
         .x_label = "words of sentence n",
         .y_label = "word t",
         .description = "Each column is 1 as long as its sentence lasts, then "
                        "0."},
        mask, {"0", "1", "2", "3", "4", "5"}, {"6", "3", "5", "1"});
}

void draw_ppmi(const Folder& folder)
{
    const Vocabulary words = Vocabulary::from_tokens(say_hello);
    const Matrix counts =
        cooccurrence({words.encode(say_hello)}, words.size(), 1);
    plot_heat_map(
        folder / "ppmi.svg",
        {.title = "PPMI of “You say goodbye and I say hello.”",
         .x_label = "context word",
         .y_label = "word",
         .description = "Pairs that met are dark; rare words that met darkest. "
                        "The pair hello and full stop has 2.8 bits."},
        ppmi(counts), words.tokens(), words.tokens());
}

// A text of 100 000 words, as its vocabulary grows.
void draw_memory(const Folder& folder)
{
    Curve one_hot{"one-hot rows", {}, {}};
    Curve bags{"5000 bags of words", {}, {}};
    Curve table{"table E, 620 wide, and ids", {}, {}};
    for (std::size_t V = 1000; V <= 50000; V += 1000) {
        const Memory m = memory_of({100000, 5000, V}, 620, 4);
        for (Curve* curve : {&one_hot, &bags, &table}) {
            curve->x.push_back(static_cast<double>(V));
        }
        one_hot.y.push_back(m.one_hot / 1e6);
        bags.y.push_back(m.bags / 1e6);
        table.y.push_back((m.table + m.ids) / 1e6);
    }
    plot_curves(folder / "memory.svg",
                {.title = "Memory of a text of 100 000 words",
                 .x_label = "words in the vocabulary",
                 .y_label = "megabytes",
                 .description = "All grow with the vocabulary; one-hot rows "
                                "lie a hundred times above the table.",
                 .log_y = true},
                {one_hot, bags, table});
}

void draw_losses(const Folder& folder, const SmallCbow& small)
{
    Curve loss{"loss", {}, small.losses};
    for (std::size_t i = 0; i < small.losses.size(); ++i) {
        loss.x.push_back(static_cast<double>(i));
    }
    plot_curves(folder / "cbow_loss.svg",
                {.title = "CBOW learns “You say goodbye and I say hello.”",
                 .x_label = "step",
                 .y_label = "loss in nats",
                 .description = "The loss falls from ln 7 and stays at "
                                "0.23, a third of ln 2, from step 100 on."},
                {loss});
}

void draw_word_maps(const Folder& folder)
{
    Random random(1);
    const Corpus corpus = read_corpus(generate_text(40000, random), 1);
    const Matrix E = train_word_vectors(corpus, {}).W_in;
    const Vocabulary& words = corpus.vocabulary;
    draw_map(folder / "map.svg", words, E,
             words_of(relations().front(), words));
    draw_map(folder / "islands.svg", words, E, island_words(words));
}

void draw_accuracy(const Folder& folder)
{
    Curve learnt{"learnt: CBOW", {}, {}}, counted{"counted: PPMI", {}, {}};
    for (std::size_t n = 625; n <= 40000; n *= 2) {
        const Accuracy a = measure_accuracy(n, {});
        const auto questions = static_cast<double>(a.questions);
        for (Curve* curve : {&learnt, &counted}) {
            curve->x.push_back(static_cast<double>(n) / 1000);
        }
        learnt.y.push_back(100 * static_cast<double>(a.learnt.excluded) /
                           questions);
        counted.y.push_back(100 * static_cast<double>(a.counted.excluded) /
                            questions);
    }
    plot_curves(
        folder / "accuracy.svg",
        {.title = "Analogies solved, by the size of the text",
         .x_label = "thousand sentences",
         .y_label = "% solved",
         .description = "Counted vectors solve nearly all from 1250 "
                        "sentences on; learnt ones reach 90 % at 20 000."},
        {learnt, counted});
}

}  // namespace

void draw_figures(const std::string& folder)
{
    const SmallCbow small = train_small_cbow();
    draw_mask(folder);
    draw_ppmi(folder);
    draw_memory(folder);
    draw_losses(folder, small);
    draw_cbow_graph(folder, small);
    save_cbow_steps(folder, small);
    draw_word_maps(folder);
    draw_accuracy(folder);
}

}  // namespace unrolled::vectorize
