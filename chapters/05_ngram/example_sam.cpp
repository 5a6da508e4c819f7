#include <fmt/format.h>

#include "estimates.hpp"
#include "example_words.hpp"
#include "examples.hpp"
#include "perplexity.hpp"

namespace unrolled::ngram {
namespace {

std::string name_of(const char* history, const char* word)
{
    return fmt::format("P({}|{})", word, history);
}

// All bigrams of the text, in the order of their first word, and an unseen one.
std::vector<std::pair<const char*, const char*>> sam_bigrams()
{
    return {
        {"<s>", "I"},    {"<s>", "Sam"},  {"I", "am"},       {"I", "do"},
        {"am", "Sam"},   {"am", "</s>"},  {"Sam", "I"},      {"Sam", "</s>"},
        {"do", "not"},   {"not", "like"}, {"like", "green"}, {"green", "eggs"},
        {"eggs", "and"}, {"and", "ham"},  {"ham", "</s>"},   {"am", "I"}};
}

Predict likelihood_of(const Corpus& corpus)
{
    return [&corpus](std::span<const Id> history, Id word) {
        return maximum_likelihood(look_up(corpus.counts, history, word));
    };
}

Predict add_one_of(const Corpus& corpus, std::size_t V)
{
    return [&corpus, V](std::span<const Id> history, Id word) {
        return add_k(look_up(corpus.counts, history, word), V);
    };
}

void show_text(WorkedExample& example, const std::string& name,
               const Measured& measured)
{
    example.value(name + ", log2 P",
                  real(-measured.bits_per_token() *
                       static_cast<double>(measured.tokens)));
    example.value(name + ", perplexity", real(measured.perplexity()));
}

void show_sentence(WorkedExample& example, const Corpus& sam,
                   const std::string& sentence)
{
    const Ids text = encode(sam.lexicon, sentence, Unit::blanks);
    const Measured ml = measure(sam.lexicon, likelihood_of(sam), text);
    const Measured one = measure(sam.lexicon, add_one_of(sam, 11), text);
    example.note(sentence);
    example.value("  likelihood: P", real(ml.probability()), 8);
    if (ml.probability() > 0) {
        example.value("  perplexity", real(ml.perplexity()));
    }
    example.value("  add-one, V = 11: P", real(one.probability()), 8);
    example.value("  perplexity", real(one.perplexity()));
    const Measured twelve = measure(sam.lexicon, add_one_of(sam, 12), text);
    example.value("  add-one, V = 12: P", real(twelve.probability()), 8);
}

}  // namespace

WorkedExample show_bigrams()
{
    WorkedExample example("bigrams", "I am Sam: bigrams by likelihood");
    const Corpus sam = count_lines(i_am_sam(), 2);
    const auto p = [&](const char* history, const char* word) {
        return real(maximum_likelihood(seen_of(sam, history, word)));
    };
    example.row(name_of("<s>", "I"), ".67", p("<s>", "I"));
    example.row(name_of("<s>", "Sam"), ".33", p("<s>", "Sam"));
    example.row(name_of("I", "am"), ".67", p("I", "am"));
    example.row(name_of("Sam", "</s>"), "0.5", p("Sam", "</s>"));
    example.row(name_of("am", "Sam"), ".5", p("am", "Sam"));
    example.row(name_of("I", "do"), ".33", p("I", "do"));
    example.misprint(name_of("Sam", "<s>"), "0.5", p("Sam", "<s>"),
                     "</s> is meant");
    return example;
}

WorkedExample show_add_one()
{
    WorkedExample example("add_one", "I am Sam: likelihood and add-one");
    example.note("likelihood; add-one with 11 words; with <s> as a twelfth");
    const Corpus sam = count_lines(i_am_sam(), 2);
    for (const auto& [history, word] : sam_bigrams()) {
        const Seen seen = seen_of(sam, history, word);
        example.value(name_of(history, word),
                      Vector{real(maximum_likelihood(seen)),
                             real(add_k(seen, 11)), real(add_k(seen, 12))});
    }
    return example;
}

WorkedExample show_sentences()
{
    WorkedExample example("sentences",
                          "I am Sam: the probability of a sentence");
    const Corpus sam = count_lines(i_am_sam(), 2);
    for (const char* sentence :
         {"I am Sam", "Sam I am", "I am", "I do not like green eggs and ham",
          "I like green eggs and ham"}) {
        show_sentence(example, sam, sentence);
    }
    const Corpus one = count_lines(i_am_sam(), 1);
    show_text(example, "all three, bigrams",
              measure(sam.lexicon, likelihood_of(sam), sam.text));
    show_text(example, "all three, unigrams",
              measure(one.lexicon, likelihood_of(one), one.text));
    return example;
}

WorkedExample show_unigrams()
{
    WorkedExample example("unigrams", "I am Sam: single words after add-one");
    example.note("17 words; V = 12, with \"you\", which nobody said");
    const Corpus sam = count_lines(i_am_sam(), 1);
    const Seen word = seen_of(sam, "", "Sam"), I = seen_of(sam, "", "I");
    const Seen you{0, word.history};
    example.row("P(Sam)", ".103", real(add_k(word, 12)));
    example.row("P(I)", ".138", real(add_k(I, 12)));
    example.row("P(you)", ".034", real(add_k(you, 12)));
    const double c = reconstituted_count(word, 12);
    example.row("c*(Sam)", "1.76", real(c));
    example.row("c*(you)", ".59", real(reconstituted_count(you, 12)));
    example.row("c*(Sam) / c(Sam)", ".88",
                real(c / static_cast<double>(word.ngram)));
    return example;
}

}  // namespace unrolled::ngram
