#include <fmt/format.h>

#include "examples.hpp"
#include "language_model.hpp"
#include "positions.hpp"

namespace unrolled::self_attention {

WorkedExample show_positions()
{
    WorkedExample example("positions", "The waves of the first places, D = 4");
    for (const std::size_t t : {0u, 1u, 2u, 10u, 63u}) {
        example.value(fmt::format("p of place {}", t), position(t, 4));
    }
    example.note(
        "How alike two places are: the product of their waves, D = 64");
    for (const std::size_t apart : {0u, 1u, 2u, 4u, 8u, 32u}) {
        const Real from_0 = dot(position(0, 64), position(apart, 64));
        const Real from_20 = dot(position(20, 64), position(20 + apart, 64));
        example.value(fmt::format("{} apart, from 0 and from 20", apart),
                      Vector{from_0, from_20}, 4);
    }
    return example;
}

WorkedExample show_layer_norm()
{
    WorkedExample example("layer_norm", "One word through the norm");
    example.note("The numbers 0, 2, 4, 6; the last has gain 2 and bias 10");
    const Matrix x = {{0, 2, 4, 6}};
    const NormParams p{{1, 1, 1, 2}, {0, 0, 0, 10}};
    const NormRun run = layer_norm(p, x);
    example.value("1 / sqrt(v + 0.00001)", run.scale(0));
    example.value("n", run.n);
    example.value("y", run.y);
    const NormGrads back = layer_norm_backward(p, run, Matrix{{1, 0, 0, 0}});
    example.note("And back, with dL/dy = (1, 0, 0, 0):");
    example.value("dx", back.x);
    example.value("dg", back.params.gain);
    example.value("sum of dx", sum_all(values(back.x)));
    return example;
}

WorkedExample show_layer()
{
    WorkedExample example("layer", "Three tokens through one layer");
    example.note("Random words and weights, two heads, the future masked");
    Random random(8);
    const Params p = random_start(
        {.n_vocab = 3, .D = 4, .layers = 1, .heads = 2, .context = 3}, random);
    const HeadSetup setup{.heads = 2, .N = 1, .mask = Mask::causal};
    const Matrix x = embed(p, {0, 1, 2}, 1);
    const LayerRun run = layer_forward(p.layers[0], setup, x);
    example.value("x", x);
    example.value("norm1", run.norm1.y);
    example.value("what attention adds",
                  merged(p.layers[0].attention, run.attention));
    example.value("norm2", run.norm2.y);
    example.value("what feed-forward adds",
                  folded(p.layers[0].feed_forward, run.f));
    example.value("y", run.y);
    return example;
}

}  // namespace unrolled::self_attention
