#include <fmt/format.h>
#include <fmt/ranges.h>

#include "estimates.hpp"
#include "example_words.hpp"
#include "examples.hpp"
#include "interpolation.hpp"
#include "kneser_ney.hpp"
#include "perplexity.hpp"

namespace unrolled::ngram {
namespace {

Vector as_vector(const std::vector<double>& numbers)
{
    Vector v = zeros<Vector>(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) v(i) = real(numbers[i]);
    return v;
}

void show_length(WorkedExample& example, const Corpus& sam,
                 const std::vector<Count>& counts, std::size_t length)
{
    const Ngrams& ngrams = *sam.counts.ngrams;
    const CountsOfCounts n = counts_of_counts(ngrams, counts, length);
    bool undefined = false;
    const Discount one = one_discount(n, undefined);
    example.note(
        fmt::format("length {}: n1 .. n4 are {}", length, fmt::join(n, ", ")));
    example.value("  D", real(one[0]));
    const Discount three = three_discounts(n, undefined);
    example.value(undefined ? "  D1, D2, D3+ (undefined)" : "  D1, D2, D3+",
                  as_vector({three[0], three[1], three[2]}));
}

// p(word | history) of every smoothing.
std::vector<double> all_smoothings(const Corpus& sam, const Ids& history,
                                   Id word)
{
    const Counts& counts = sam.counts;
    const Seen seen = look_up(counts, history, word);
    const std::size_t V = counts.ngrams->predictable();
    const auto p = [&](const Model& model) {
        return probability(model, history, word);
    };
    return {maximum_likelihood(seen),
            add_k(seen, V),
            p(linear_interpolation(counts, {0.9, 0.7})),
            p(backing_off(counts).model),
            p(absolute_discounting(counts).model),
            p(kneser_ney(counts).model),
            p(modified_kneser_ney(counts).model)};
}

}  // namespace

WorkedExample show_discounts()
{
    WorkedExample example("discounts",
                          "Eight sentences: counts of counts and discounts");
    const Corpus sam = count_lines(more_sam(), 3, true);
    example.note("plain counts");
    for (std::size_t n = 1; n <= 3; ++n) {
        show_length(example, sam, sam.counts.counts, n);
    }
    example.note("continuation counts");
    const std::vector<Count> a = continuation_counts(sam.counts);
    for (std::size_t n = 1; n <= 2; ++n) show_length(example, sam, a, n);
    return example;
}

WorkedExample show_smoothings()
{
    WorkedExample example("smoothings",
                          "Eight sentences: what comes after \"like\"?");
    example.note("likelihood, add-one, interpolation (0.9, 0.7), backing off,");
    example.note("absolute discounting, Kneser-Ney, modified Kneser-Ney");
    const Corpus sam = count_lines(more_sam(), 2, true);
    const Ids history = ids_of(sam.lexicon, "like");
    std::vector<double> sums(7, 0);
    for (std::size_t id = 0; id < sam.lexicon.words.size(); ++id) {
        const Id word = static_cast<Id>(id);
        if (word == sam.lexicon.bos) continue;
        const std::vector<double> ps = all_smoothings(sam, history, word);
        example.value(sam.lexicon.words.token(word), as_vector(ps));
        for (std::size_t i = 0; i < ps.size(); ++i) sums[i] += ps[i];
    }
    example.value("sum", as_vector(sums), 4);
    return example;
}

WorkedExample show_francisco()
{
    WorkedExample example("francisco",
                          "A word of one phrase: san francisco and glasses");
    const Corpus text = count_lines(
        "in san francisco\nof san francisco\nto san francisco\n"
        "a glass\nmy glass\none glass\n",
        2, true);
    const Model absolute = absolute_discounting(text.counts).model;
    const Model kn = kneser_ney(text.counts).model;
    const std::vector<Count> a = continuation_counts(text.counts);
    for (const char* name : {"francisco", "glass"}) {
        const Id word = text.lexicon.words.id(name);
        const Node node = find(*text.counts.ngrams, Ids{word});
        example.note(fmt::format("{}: {} times, after {} different words", name,
                                 text.counts.counts[node], a[node]));
        const Ids unseen = ids_of(text.lexicon, "<unk>");
        example.value("  after a new word, absolute",
                      real(probability(absolute, unseen, word)));
        example.value("  after a new word, Kneser-Ney",
                      real(probability(kn, unseen, word)));
    }
    return example;
}

WorkedExample show_lambdas()
{
    WorkedExample example("lambdas",
                          "Eight sentences: the weights of a mixture");
    const Corpus sam = count_lines(more_sam(), 3, true);
    const char* held_out = "I like green ham\nSam I do not like\nI am ham\n";
    const Ids text = encode(sam.lexicon, held_out, Unit::blanks);
    for (const std::size_t rounds : {0u, 1u, 2u, 5u, 20u}) {
        const auto lambdas = fit_lambdas(sam.counts, text, rounds);
        const Model model = linear_interpolation(sam.counts, lambdas);
        example.value(fmt::format("rounds {}: lambda 1, 2, 3", rounds),
                      as_vector(lambdas));
        example.value("  perplexity of the held-out text",
                      real(measure(sam.lexicon, model, text).perplexity()));
    }
    return example;
}

}  // namespace unrolled::ngram
