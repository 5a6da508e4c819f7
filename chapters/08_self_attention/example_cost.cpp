#include <fmt/format.h>

#include "cost.hpp"
#include "examples.hpp"

namespace unrolled::self_attention {
namespace {

constexpr Sizes usual{
    .n_vocab = 65, .D = 128, .layers = 4, .heads = 4, .context = 64};

// Doubles as megabytes.
Real megabytes(double numbers)
{
    return static_cast<Real>(numbers * 8 / 1e6);
}

}  // namespace

WorkedExample show_count()
{
    WorkedExample example("count", "How many numbers a Transformer learns");
    example.note("65 characters, D = 128, 4 layers, whatever the heads");
    example.value("all", static_cast<Real>(count_parameters(usual)), 0);
    Sizes deeper = usual;
    deeper.layers += 1;
    example.value(
        "of one layer",
        static_cast<Real>(count_parameters(deeper) - count_parameters(usual)),
        0);
    return example;
}

WorkedExample show_memory()
{
    WorkedExample example("memory", "What training keeps, in megabytes");
    example.note("The run's model, 12 texts side by side, doubles");
    for (const std::size_t T : {64u, 256u, 1024u, 4096u}) {
        const std::string name = fmt::format("T = {:4}", T);
        example.value(name + ", tables of T x T",
                      megabytes(count_weights(usual, T, 12)), 1);
        example.value(name + ", all the rest",
                      megabytes(count_kept(usual, T, 12)), 1);
    }
    return example;
}

}  // namespace unrolled::self_attention
