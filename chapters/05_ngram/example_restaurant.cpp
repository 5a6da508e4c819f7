#include <fmt/format.h>

#include <cmath>

#include "estimates.hpp"
#include "example_words.hpp"
#include "examples.hpp"
#include "perplexity.hpp"

namespace unrolled::ngram {
namespace {

using Estimate = std::function<double(Seen)>;

// One cell whose printed number is wrong.
struct Wrong {
    std::size_t row, column;
    const char* printed;
    const char* why;
};

// A table as it is printed, with `x` where a number is wrong.
using Printed = std::array<const char*, restaurant_words>;

void show_row(WorkedExample& example, const Printed& printed, std::size_t row,
              const std::vector<Wrong>& wrongs, const Estimate& estimate)
{
    const Restaurant r = restaurant();
    std::string_view rest = printed[row];
    for (std::size_t column = 0; column < restaurant_words; ++column) {
        const std::string name =
            fmt::format("{} {}", r.words[row], r.words[column]);
        const Real computed = real(estimate(r.seen(row, column)));
        const std::string cell(rest.substr(0, rest.find(' ')));
        rest.remove_prefix(std::min(rest.size(), cell.size() + 1));
        if (cell != "x") {
            example.row(name, cell, computed);
            continue;
        }
        for (const Wrong& wrong : wrongs) {
            if (wrong.row != row || wrong.column != column) continue;
            example.misprint(name, wrong.printed, computed, wrong.why);
        }
    }
}

void show_table(WorkedExample& example, const Printed& printed,
                const std::vector<Wrong>& wrongs, const Estimate& estimate)
{
    for (std::size_t row = 0; row < restaurant_words; ++row) {
        show_row(example, printed, row, wrongs, estimate);
    }
}

// ln P of the printed factors, as measure() would add them up.
Measured product_of(const PrintedSentence& sentence)
{
    Measured measured;
    for (const double p : sentence.factors) {
        measured.log_p += std::log(p);
        measured.tokens += 1;
    }
    return measured;
}

}  // namespace

WorkedExample show_restaurant()
{
    WorkedExample example("restaurant", "Restaurants: bigrams by likelihood");
    const Printed printed = {".002 .33 0 .0036 0 0 0 .00079",
                             ".0022 0 .66 .0011 .0065 .0065 .0054 .0011",
                             ".00083 0 .0017 .28 .00083 0 .0025 .087",
                             "0 0 .0027 0 .021 .0027 .056 0",
                             ".0063 0 0 0 0 .52 .0063 0",
                             ".014 0 .014 0 x .0037 0 0",
                             ".0059 0 0 0 0 .0029 0 0",
                             ".0036 0 .0036 0 0 0 0 0"};
    show_table(example, printed, {{5, 4, ".00092", "1/1093"}},
               maximum_likelihood);
    return example;
}

WorkedExample show_restaurant_add_one()
{
    WorkedExample example("restaurant_add_one",
                          "Restaurants: bigrams after add-one");
    const Printed printed = {
        ".0015 .21 .00025 .0025 .00025 .00025 .00025 .00075",
        ".0013 .00042 .26 .00084 .0029 .0029 .0025 .00084",
        ".00078 .00026 .0013 .18 .00078 .00026 .0018 .055",
        ".00046 .00046 .0014 .00046 .0078 .0014 .02 .00046",
        ".0012 .00062 .00062 .00062 .00062 .052 .0012 .00062",
        ".0063 .00039 .0063 .00039 .00079 .002 .00039 .00039",
        ".0017 .00056 .00056 .00056 .00056 .0011 .00056 .00056",
        ".0012 .00058 .0012 .00058 .00058 .00058 .00058 .00058"};
    const std::size_t V = restaurant().V;
    const Estimate estimate = [V](Seen seen) { return add_k(seen, V); };
    show_table(example, printed, {}, estimate);
    example.misprint("chinese food, on a copy", ".52",
                     real(estimate(restaurant().seen(4, 5))),
                     "a zero was lost");
    return example;
}

WorkedExample show_restaurant_counts()
{
    WorkedExample example("restaurant_counts",
                          "Restaurants: the counts that add-one pretends");
    const Printed printed = {"3.8 527 .64 6.4 .64 .64 .64 1.9",
                             "1.2 .39 238 .78 2.7 2.7 2.3 .78",
                             "1.9 .63 3.1 430 1.9 .63 4.4 133",
                             ".34 .34 1 .34 5.8 1 15 .34",
                             ".2 x x x x 8.2 .2 x",
                             "6.9 .43 6.9 .43 .86 2.2 .43 .43",
                             ".57 .19 .19 .19 .19 .38 .19 .19",
                             ".32 .16 .32 .16 .16 .16 .16 .16"};
    const Restaurant r = restaurant();
    std::vector<Wrong> wrongs;
    for (const std::size_t column : {1u, 2u, 3u, 4u, 7u}) {
        wrongs.push_back({4, column, ".098", "cut off"});
    }
    const auto estimate = [&](Seen seen) {
        return reconstituted_count(seen, r.V);
    };
    show_table(example, printed, wrongs, estimate);
    const auto kept = [&](std::size_t row, std::size_t column) {
        const Seen seen = r.seen(row, column);
        return real(estimate(seen) / static_cast<double>(seen.ngram));
    };
    example.row("want to: c* / c", ".39", kept(1, 2));
    example.row("chinese food: c* / c", ".10", kept(4, 5));
    return example;
}

WorkedExample show_restaurant_sentences()
{
    WorkedExample example("restaurant_sentences", "Restaurants: two sentences");
    const auto P = [](const PrintedSentence& sentence) {
        return real(product_of(sentence).probability());
    };
    example.row("P(" + english_food().text + ")", ".000031", P(english_food()));
    example.row("P(" + chinese_food().text + ")", ".00019", P(chinese_food()));
    example.row("the same after add-one", "2.41e-6", P(chinese_food_add_one()));
    // A quarter of 9332 sentences begins with i; 0.68 of 1093 end with food.
    const std::size_t V = restaurant().V;
    example.misprint("add-one P(i|<s>)", ".19", real(add_k({2333, 9332}, V)),
                     "not from .25");
    example.misprint("add-one P(</s>|food)", ".40", real(add_k({743, 1093}, V)),
                     "not from .68");
    return example;
}

WorkedExample show_published_perplexity()
{
    WorkedExample example("published_perplexity",
                          "The Wall Street Journal: 38 million words to learn");
    const auto bits = [](double perplexity) {
        const Measured measured{.log_p = -std::log(perplexity), .tokens = 1};
        return real(measured.bits_per_token());
    };
    example.note("perplexities 962, 170 and 109 in bits a word");
    example.value("unigrams", bits(962), 4);
    example.value("bigrams", bits(170), 4);
    example.value("trigrams", bits(109), 4);
    return example;
}

}  // namespace unrolled::ngram
