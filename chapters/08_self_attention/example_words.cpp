#include <array>

#include "examples.hpp"
#include "lecture.hpp"

namespace unrolled::self_attention {
namespace {

// The article's weights as its code printed them, and its outputs.
constexpr std::array printed_weights = {"6.3379e-02 4.6831e-01 4.6831e-01",
                                        "6.0337e-06 9.8201e-01 1.7986e-02",
                                        "2.9539e-04 8.8054e-01 1.1917e-01"};

// A published table of numbers, row by row: those that are right and those
// that are not.
struct Printed {
    const char* number;
    bool right;
};
using PrintedTable = std::array<std::array<Printed, 3>, 3>;

constexpr PrintedTable rounded_weights = {
    {{{{"0.0", false}, {"0.5", true}, {"0.5", true}}},
     {{{"0.0", true}, {"1.0", true}, {"0.0", true}}},
     {{{"0.0", true}, {"0.9", true}, {"0.1", true}}}}};

constexpr PrintedTable rounded_outputs = {
    {{{{"2.0", false}, {"7.0", false}, {"1.5", false}}},
     {{{"2.0", true}, {"8.0", true}, {"0.0", false}}},
     {{{"2.0", true}, {"7.8", true}, {"0.3", false}}}}};

std::string entry(const char* name, std::size_t t, std::size_t j)
{
    return std::string(name) + std::to_string(t + 1) + "[" +
           std::to_string(j + 1) + "]";
}

void compare(WorkedExample& example, const char* name,
             const PrintedTable& printed, const Matrix& computed,
             const char* why)
{
    for (std::size_t t = 0; t < 3; ++t) {
        for (std::size_t j = 0; j < 3; ++j) {
            const Printed& p = printed[t][j];
            const std::string at = entry(name, t, j);
            if (p.right) {
                example.row(at, p.number, computed(t, j));
            } else {
                example.misprint(at, p.number, computed(t, j), why);
            }
        }
    }
}

// Scores, weights and new words without a comparison.
void show_attention(WorkedExample& example, const Matrix& s, Mask mask)
{
    const Matrix weights = weights_of(s, mask);
    example.value("weights", weights);
    example.value("z", matmul(weights, three_words().V()));
}

// The article does not divide: (8.4) without its divisor.
Matrix undivided()
{
    const ThreeWords words = three_words();
    const Matrix K = words.K();
    return matmul(words.Q(), transpose(K));
}

}  // namespace

WorkedExample show_three_words()
{
    WorkedExample example("three_words", "Three words: nothing divided");
    const ThreeWords words = three_words();
    const std::array queries = {"1 0 2", "2 2 2", "2 1 3"};
    const std::array keys = {"0 1 1", "4 4 0", "2 3 1"};
    const std::array vals = {"1 2 3", "2 8 0", "2 6 3"};
    const std::array products = {"2 4 4", "4 16 12", "4 12 10"};
    const Matrix weights = weights_of(undivided(), Mask::none);
    for (std::size_t t = 0; t < 3; ++t) {
        const std::string word = std::to_string(t + 1);
        example.row("q" + word, queries[t], row(words.Q(), t));
        example.row("k" + word, keys[t], row(words.K(), t));
        example.row("v" + word, vals[t], row(words.V(), t));
        example.row("s" + word, products[t], row(undivided(), t));
        example.row("a" + word, printed_weights[t], row(weights, t));
    }
    example.note("Then the article rounds the weights \"for readability\":");
    compare(example, "a", rounded_weights, weights,
            "0.0634 rounds to 0.1; 0.0 lets the row sum to 1");
    example.note("and multiplies the rounded ones by the values:");
    const Matrix z = matmul(weights, words.V());
    compare(example, "z", rounded_outputs, z, "made of the rounded weights");
    example.note("The exact ones:");
    example.value("weights", weights, 8);
    example.value("z", z);
    return example;
}

WorkedExample show_scaled()
{
    WorkedExample example("scaled", "Three words: divided by sqrt(3)");
    const ThreeWords words = three_words();
    const Matrix s = scores(words.Q(), words.K());
    example.value("divisor", divisor(words.K()));
    example.value("scores", s);
    show_attention(example, s, Mask::none);
    return example;
}

WorkedExample show_causal()
{
    WorkedExample example("causal",
                          "Three words: divided, and the future is masked");
    const ThreeWords words = three_words();
    show_attention(example, scores(words.Q(), words.K()), Mask::causal);
    return example;
}

}  // namespace unrolled::self_attention
