#include <fmt/format.h>

#include <cmath>

#include "bigram_decoder.hpp"
#include "decode.hpp"
#include "examples.hpp"
#include "vocabulary.hpp"

namespace unrolled::seq2seq {
namespace {

const std::vector<std::string> names = {"<unk>", "<s>", "</s>", "the",
                                        "cat",   "a",   "mouse"};

std::string named(const Ids& ids)
{
    std::string text;
    for (const Id id : ids) {
        text += (text.empty() ? "" : " ") + names[static_cast<std::size_t>(id)];
    }
    return text;
}

}  // namespace

WorkedExample show_beam()
{
    WorkedExample example("beam", "Greedy against a beam of two");
    const Params p = bigram_params(two_ways());
    const std::vector<Ids> sources = {{3}};
    const Ids taken = greedy(p, sources, 9)[0];
    example.note("greedy takes the likeliest word each time: " + named(taken));
    example.value("  its probability",
                  static_cast<Real>(std::exp(log_probability(p, {{3}, taken}))),
                  4);
    example.note("a beam of 2 keeps the second best beginning as well:");
    for (const Hypothesis& h : beam_search(p, {3}, 2, 9)) {
        example.note("  " + named(h.ids));
        example.value("    its probability",
                      static_cast<Real>(std::exp(h.log_p)), 4);
        example.value("    log p / T", static_cast<Real>(h.score()), 4);
    }
    return example;
}

}  // namespace unrolled::seq2seq
