#include "example_cbow.hpp"

#include <fmt/format.h>

#include <cmath>

#include "activation.hpp"
#include "example_words.hpp"
#include "examples.hpp"
#include "ids.hpp"

namespace unrolled::vectorize {
namespace {

// (you, goodbye -> say): its context words and its target.
std::string window_text(const SmallCbow& small, std::size_t n)
{
    const cbow::Windows window = small.only(n);
    return fmt::format("({} -> {})", small.words.decode(window.contexts, ", "),
                       small.words.token(window.targets[0]));
}

void show_losses(WorkedExample& example, const std::vector<double>& losses)
{
    example.value("loss before training", static_cast<Real>(losses[0]));
    example.value("ln 7", std::log(Real(7)));
    for (const std::size_t step : {50u, 100u, 200u, 300u}) {
        example.value(fmt::format("loss after {} steps", step),
                      static_cast<Real>(losses[step]), 3);
    }
    example.value("2 ln 2 / 6", 2 * std::log(Real(2)) / 6, 3);
}

}  // namespace

cbow::Windows SmallCbow::only(std::size_t n) const
{
    const auto first =
        windows.contexts.begin() + static_cast<long>(n * windows.width);
    return {.width = windows.width,
            .contexts = Ids(first, first + static_cast<long>(windows.width)),
            .targets = {windows.targets[n]}};
}

SmallCbow train_small_cbow()
{
    const Vocabulary words = Vocabulary::from_tokens(say_hello);
    const cbow::Windows windows =
        cbow::whole_windows(words.encode(say_hello), 1);
    Random random(1);
    cbow::Params params =
        cbow::make_params(words.size(), 3, Real(0.01), random);
    std::vector<double> losses = cbow::train(params, windows, Real(0.05), 300);
    return {words, windows, params, losses};
}

WorkedExample cbow_example()
{
    WorkedExample example("cbow", "Slide 10: the centre from its context");
    const SmallCbow small = train_small_cbow();
    example.row("number of windows", "6",
                static_cast<Real>(small.windows.targets.size()));
    show_losses(example, small.losses);
    example.note("probability of the target after training");
    const Matrix h = cbow::forward(small.params, small.windows).h;
    const Matrix p = softmax(matmul(h, transpose(small.params.W_out)));
    for (std::size_t n = 0; n < p.shape(0); ++n) {
        example.value(window_text(small, n),
                      p(n, index(small.windows.targets[n])), 2);
    }
    return example;
}

}  // namespace unrolled::vectorize
