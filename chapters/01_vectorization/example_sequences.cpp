#include <fmt/format.h>

#include "example_words.hpp"
#include "examples.hpp"
#include "sequences.hpp"

namespace unrolled::vectorize {
namespace {

std::string shape_of(const auto& tensor)
{
    return shape_text(tensor.shape());
}

// Three flowers, four lengths each in cm. Which flower comes first says
// nothing.
void show_static(WorkedExample& example)
{
    const Matrix flowers{{Real(5.1), Real(3.5), Real(1.4), Real(0.2)},
                         {Real(7.0), Real(3.2), Real(4.7), Real(1.4)},
                         {Real(6.3), Real(3.3), Real(6.0), Real(2.5)}};
    example.value("static: three flowers, four lengths each", flowers, 1);
}

// Temperature and humidity in two towns, one measured for three days, one for
// two.
void show_sequential(WorkedExample& example)
{
    const std::vector<Matrix> towns{{{12, 60}, {14, 55}, {9, 80}},
                                    {{20, 40}, {21, 45}}};
    const PaddedFeatures days = pad(towns);
    example.note("sequential: two towns " + shape_of(days.xs) +
                 ", time first, then town, then temperature and humidity");
    for (std::size_t t = 0; t < days.xs.shape(0); ++t) {
        example.value(fmt::format("day {}", t + 1), at(days.xs, t), 0);
    }
    example.value("mask (1.1)", days.mask, 0);
}

void show_sentences(WorkedExample& example)
{
    const std::vector<std::string> long_one =
        split_words("April is the cruelest month");
    const std::vector<std::string> short_one = split_words("April is cruel");
    std::vector<std::string> all = long_one;
    all.insert(all.end(), short_one.begin(), short_one.end());
    const Vocabulary words = Vocabulary::from_tokens(all);
    const PaddedIds padded =
        pad({words.encode(long_one), words.encode(short_one)});

    example.note("two sentences: " + numbered(words));
    example.note(fmt::format("T = {} words, N = {} sentences; -1 is padding",
                             padded.T, padded.N));
    example.value("ids, sentence 1", as_numbers(unpad(padded, 0)), 0);
    example.value("ids, sentence 2", as_numbers(unpad(padded, 1)), 0);
    example.value("ids in memory", as_numbers(padded.ids), 0);
    example.value("mask", padded.mask, 0);
    const Matrix losses{{2, 3}, {1, 1}, {2, 4}, {1, 9}, {3, 9}};
    example.value("losses, 9 in the padding", losses, 0);
    example.value("mean with the padding", sum_all(losses) / Real(10));
    example.value("masked mean (1.2)", masked_mean(losses, padded.mask));
}

}  // namespace

WorkedExample sequences_example()
{
    WorkedExample example("sequences",
                          "Slides 6, 11, 12: static and sequential data");
    show_static(example);
    show_sequential(example);
    show_sentences(example);
    return example;
}

}  // namespace unrolled::vectorize
