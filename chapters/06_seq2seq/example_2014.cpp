#include <fmt/format.h>

#include "count.hpp"
#include "distances.hpp"
#include "examples.hpp"

namespace unrolled::seq2seq {
namespace {

Real millions(std::size_t count)
{
    return static_cast<Real>(count) / 1'000'000;
}

}  // namespace

WorkedExample show_distances()
{
    WorkedExample example("distances", "From a word to its translation");
    for (const std::size_t n : {3u, 5u}) {
        for (const bool reversed : {false, true}) {
            const Vector d = aligned_distances(n, reversed);
            const char* way = reversed ? "backwards" : "forwards";
            example.value(fmt::format("n = {}, {}", n, way), d, 0);
            example.value("  mean", sum_all(d) / static_cast<Real>(n), 1);
        }
    }
    return example;
}

WorkedExample show_2014()
{
    WorkedExample example("sutskever2014", "Sutskever, Vinyals and Le (2014)");
    const DeepSizes sizes = sizes_of_2014();
    example.row("numbers that a sentence becomes", "8000",
                static_cast<Real>(count_summary(sizes)));
    example.row("recurrent weights of the encoder, M", "32",
                millions(count_recurrent(sizes)));
    example.row("of encoder and decoder, M", "64",
                millions(2 * count_recurrent(sizes)));
    example.row("all parameters, M", "384", millions(count_all(sizes)));
    const auto table = table_of_2014();
    example.note("BLEU in the text, and in table 1 of the same paper:");
    example.misprint("forwards", "25.9", table[0].bleu,
                     "the table has 26.17 for the same system");
    example.row("backwards", "30.6", table[1].bleu);
    return example;
}

}  // namespace unrolled::seq2seq
