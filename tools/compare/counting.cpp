#include "counting.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <span>

#include "../../chapters/05_ngram/kneser_ney.hpp"
#include "own_process.hpp"
#include "text.hpp"

namespace unrolled::compare {
namespace {

// The text is one sentence without an end: characters with their ids, and <s> behind them.
ngram::Lexicon lexicon_of(const CharVocabulary& vocabulary)
{
    std::vector<std::string> tokens = split_characters(vocabulary.text());
    const Id bos = static_cast<Id>(tokens.size());
    tokens.emplace_back("<s>");
    return {.words = Vocabulary::from_tokens(tokens), .bos = bos, .eos = bos};
}

ngram::Model model_of(std::span<const Id> text, const ngram::Lexicon& lexicon, std::size_t order)
{
    Ids sentence = {lexicon.bos};
    sentence.insert(sentence.end(), text.begin(), text.end());
    return ngram::modified_kneser_ney(ngram::count(sentence, lexicon, order)).model;
}

// Bits a character of a text, which goes on from what stands before it.
double bits_after(const ngram::Model& model, std::span<const Id> before, std::span<const Id> text)
{
    const std::size_t order = model.ngrams->order();
    ngram::Node history = ngram::read(*model.ngrams, ngram::last_words(before, order));
    double bits = 0;
    for (const Id id : text) {
        const ngram::Scored scored = ngram::score(model, history, id);
        bits -= std::log2(scored.p);
        history = scored.history;
    }
    return bits / static_cast<double>(text.size());
}

// What is asked of all models on their way.
std::span<const Id> first_of(const Divided& text)
{
    return std::span(text.held_out).first(first_questions(text).size() - 1);
}

// The order that predicts `asked` best. Two longer ones that are no better end the search: after
// "aabbaabb..." one letter more tells nothing yet, and two tell everything.
std::size_t best_order(std::span<const Id> counted, std::span<const Id> asked,
                       const ngram::Lexicon& lexicon, const Lesson& lesson)
{
    double lowest = HUGE_VAL;
    std::size_t best = 1;
    for (std::size_t n = 1; n <= std::min(best + 2, ngram::highest_order); ++n) {
        const double bits = bits_after(model_of(counted, lexicon, n), counted, asked);
        lesson.told(fmt::format("n-gram: order {}, {:.3f} bits a character", n, bits));
        if (bits < lowest) best = n;
        lowest = std::min(lowest, bits);
        if (lesson.stopped()) break;
    }
    return best;
}

Entry count_order(const Divided& text, const ngram::Lexicon& lexicon, std::size_t order)
{
    const double before = used_here().seconds;
    const ngram::Model model = model_of(text.learned, lexicon, order);
    const Used used = used_here();
    return {.name = fmt::format("{}-gram", order),
            .setting = "modified Kneser-Ney",
            .bits = bits_after(model, text.learned, text.held_out),
            .parameters = model.p.size() + model.backoff.size(),
            .seconds = used.seconds - before,
            .characters = static_cast<double>(text.learned.size()),
            .memory = used.bytes,
            .curve = {{used.seconds - before, bits_after(model, text.learned, first_of(text))}}};
}

}  // namespace

Entry uniform(const Divided& text)
{
    return {.name = "uniform",
            .setting = "",
            .bits = std::log2(static_cast<double>(text.vocabulary.size())),
            .memory = used_here().bytes,
            .curve = {}};
}

Entry unigram(const Divided& text)
{
    Entry entry = count_order(text, lexicon_of(text.vocabulary), 1);
    entry.name = "unigram";
    entry.curve.clear();  // nobody would see the others beside it
    return entry;
}

Entry best_ngram(const Divided& text, const Lesson& lesson)
{
    const ngram::Lexicon lexicon = lexicon_of(text.vocabulary);
    const std::span<const Id> learned(text.learned);
    const std::size_t cut = learned.size() - learned.size() / 10;
    const double before = used_here().seconds;
    const std::size_t order = best_order(learned.first(cut), learned.subspan(cut), lexicon, lesson);
    const double searched = used_here().seconds - before;
    Entry entry = count_order(text, lexicon, order);
    entry.seconds += searched;
    entry.curve.front().seconds += searched;
    return entry;
}

}  // namespace unrolled::compare
