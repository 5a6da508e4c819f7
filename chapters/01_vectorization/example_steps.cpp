#include <fmt/format.h>

#include "activation.hpp"
#include "embedding.hpp"
#include "example_graph.hpp"
#include "frames.hpp"
#include "ids.hpp"

namespace unrolled::vectorize {
namespace {

Frame context_frame(const SmallCbow& small, const Ids& context)
{
    Frame frame{.title = "The two words of the context",
                .nodes = {"x0", "x1"},
                .equation = "",
                .values = {}};
    for (const Id x : context) {
        frame.values.push_back({small.words.token(x), fmt::format("id {}", x)});
    }
    return frame;
}

Frame lookup_frame(const SmallCbow& small, const Ids& context)
{
    Frame frame{.title = "Each word selects its row",
                .nodes = {"w0", "w1"},
                .equation = "1.6",
                .values = {}};
    const Matrix rows = lookup(small.params.W_in, context);
    for (std::size_t c = 0; c < context.size(); ++c) {
        frame.values.push_back(
            {fmt::format("W_in[{}]", context[c]), to_text(row(rows, c), 2)});
    }
    return frame;
}

// A number for every word of the vocabulary.
Frame words_frame(const SmallCbow& small, const char* title,
                  const char* equation, const Vector& numbers)
{
    Frame frame{
        .title = title, .nodes = {}, .equation = equation, .values = {}};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        frame.nodes.push_back(fmt::format("p{}", i));
        frame.values.push_back(
            {small.words.token(static_cast<Id>(i)), to_text(numbers(i), 3)});
    }
    return frame;
}

}  // namespace

void save_cbow_steps(const std::filesystem::path& folder,
                     const SmallCbow& small)
{
    const cbow::Windows window = small.only(shown_window);
    const cbow::Run run = cbow::forward(small.params, window);
    const Vector s = row(matmul(run.h, transpose(small.params.W_out)), 0);
    const auto loss = static_cast<Real>(run.loss.loss);
    const std::string target = small.words.token(window.targets[0]);
    save_frames(
        folder / "cbow.svg",
        {"CBOW: one window, forward",
         {context_frame(small, window.contexts),
          lookup_frame(small, window.contexts),
          {"Their mean", {"h"}, "1.13", {{"h", to_text(row(run.h, 0), 2)}}},
          words_frame(small, "A score for each word", "1.14", s),
          words_frame(small, "The softmax makes probabilities of the scores",
                      "1.15", softmax(s)),
          {fmt::format("The loss of the right word, {}", target),
           {"L"},
           "1.15",
           {{"L", to_text(loss, 3)}}}}});
}

}  // namespace unrolled::vectorize
