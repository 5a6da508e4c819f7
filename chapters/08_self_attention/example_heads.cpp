#include <fmt/format.h>

#include "examples.hpp"
#include "lecture.hpp"

namespace unrolled::self_attention {
namespace {

// Columns [first, first + size) of a matrix, copied to be shown.
Matrix some_columns(const Matrix& m, std::size_t first, std::size_t size)
{
    Matrix part = zeros<Matrix>(m.shape(0), size);
    for (std::size_t i = 0; i < m.shape(0); ++i) {
        for (std::size_t j = 0; j < size; ++j) part(i, j) = m(i, first + j);
    }
    return part;
}

}  // namespace

WorkedExample show_heads()
{
    WorkedExample example("heads", "Two heads split, attend and merge");
    example.note("The three words, weights of our own; T = 3, D = 4, h = 2");
    const MultiHeadParams p = two_heads();
    const HeadSetup setup{.heads = 2, .N = 1, .mask = Mask::none};
    const MultiHeadRun run = multi_head(p, setup, three_words().x);
    example.value("q, k, v of all heads: (8.1) to (8.3)", run.qkv, 1);
    for (std::size_t i = 0; i < 2; ++i) {
        const std::string head = fmt::format("head {}: ", i + 1);
        example.value(head + "q", some_columns(run.qkv, 2 * i, 2), 1);
        example.value(head + "k", some_columns(run.qkv, 4 + 2 * i, 2), 1);
        example.value(head + "v", some_columns(run.qkv, 8 + 2 * i, 2), 1);
        example.value(head + "weights", run.weights[i]);
        example.value(head + "z", some_columns(run.z, 2 * i, 2));
    }
    example.value("merged z: (8.8)", run.z);
    example.value("y: (8.9)", merged(p, run));
    return example;
}

}  // namespace unrolled::self_attention
