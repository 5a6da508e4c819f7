#include <fmt/format.h>

#include <cmath>

#include "activation.hpp"
#include "examples.hpp"
#include "lecture.hpp"
#include "random.hpp"

namespace unrolled::self_attention {
namespace {

// How uneven the weights of one word over 16 others are, and how far the score
// of the likeliest can still be moved.
struct Spread {
    Real deviation = 0;  // of a product q . k
    Real largest = 0;    // weight, undivided
    Real divided = 0;    // the same, divided
};

// Means over many queries and keys of standard normal numbers.
Spread spread_of(std::size_t d_k)
{
    constexpr std::size_t trials = 400, words = 16;
    Random random(d_k);
    Spread mean;
    Real square = 0;
    for (std::size_t i = 0; i < trials; ++i) {
        Matrix q = zeros<Matrix>(1, d_k), K = zeros<Matrix>(words, d_k);
        fill_normal(q, random, 1);
        fill_normal(K, random, 1);
        const Matrix s = scores(q, K), products = s * divisor(K);
        square += dot(values(products), values(products)) / words;
        const Vector plain = row(weights_of(products, Mask::none), 0);
        const Vector scaled = row(weights_of(s, Mask::none), 0);
        mean.largest += plain(argmax(plain)) / trials;
        mean.divided += scaled(argmax(scaled)) / trials;
    }
    mean.deviation = std::sqrt(square / trials);
    return mean;
}

}  // namespace

WorkedExample show_scale()
{
    WorkedExample example("scale", "Thinking Machines: 112 and 96");
    const ThinkingMachines page = thinking_machines();
    const Vector products = row(page.products, 0);
    const Vector divided = products / std::sqrt(page.d_k);
    example.row("q1 . k1", "112", products(0));
    example.row("q1 . k2", "96", products(1));
    example.row("divisor", "8", std::sqrt(page.d_k));
    example.row("s1", "14", divided(0));
    example.row("s2", "12", divided(1));
    const Vector weights = softmax(divided), sharp = softmax(products);
    example.row("a1", "0.88", weights(0));
    example.row("a2", "0.12", weights(1));
    example.value("a1, a2", weights);
    example.note("Without the division:");
    example.value("a1, a2", sharp, 8);
    example.note("Slope of a1 by its score, a1 (1 - a1):");
    example.value("divided", weights(0) * (1 - weights(0)), 8);
    example.value("undivided", sharp(0) * (1 - sharp(0)), 8);
    example.note("Divided by 64, the size of the key, as the notes say:");
    example.value("a1, a2", softmax(Vector(products / page.d_k)));
    return example;
}

WorkedExample show_spread()
{
    WorkedExample example("spread",
                          "Random queries and keys: products spread by sqrt");
    example.note("d_k, deviation of q . k, and the largest of 16 weights");
    for (const std::size_t d_k : {4u, 16u, 64u, 256u}) {
        const Spread s = spread_of(d_k);
        const std::string name = fmt::format("d_k = {:3}", d_k);
        example.value(name + ", deviation", s.deviation, 2);
        example.value(name + ", undivided", s.largest, 2);
        example.value(name + ", divided", s.divided, 2);
    }
    return example;
}

}  // namespace unrolled::self_attention
