#include "grammar.hpp"

#include "lexicon.hpp"

namespace unrolled::vectorize {
namespace {

template <class T>
const T& any_of(const std::vector<T>& choices, Random& random)
{
    return choices[random.below(choices.size())];
}

std::string fill(std::string frame, char slot, const std::string& word)
{
    const std::size_t position = frame.find(slot);
    return frame.replace(position, 1, word);
}

std::string sentence_of(const Relation& relation, Random& random)
{
    const Entry& entry = any_of(relation.entries, random);
    const std::size_t form = random.below(2);
    const std::string& frame = any_of(relation.frames[form], random);
    const std::string& company = any_of(entry.company, random);
    return fill(fill(frame, '*', entry.forms[form]), '~', company);
}

std::string sentence_of(const Kind& kind, Random& random)
{
    const std::string& frame = any_of(kind.frames, random);
    return fill(frame, '*', any_of(kind.words, random));
}

}  // namespace

std::string generate_text(std::size_t n, Random& random)
{
    std::string text;
    for (std::size_t i = 0; i < n; ++i) {
        const bool plain = random.below(8) == 0;
        const std::string& opening = any_of(openings(), random);
        const std::string& closing = any_of(closings(), random);
        text += opening + (opening.empty() ? "" : " ");
        text += plain ? sentence_of(any_of(kinds(), random), random)
                      : sentence_of(any_of(relations(), random), random);
        text += (closing.empty() ? "" : " ") + closing + " .\n";
    }
    return text;
}

std::vector<WordAnalogy> analogies()
{
    std::vector<WordAnalogy> questions;
    for (const Relation& relation : relations()) {
        for (const Entry& from : relation.entries) {
            for (const Entry& to : relation.entries) {
                if (&from == &to) continue;
                questions.push_back({relation.name, to.forms[0], from.forms[0],
                                     from.forms[1], to.forms[1]});
            }
        }
    }
    return questions;
}

std::vector<Analogy> encode(const std::vector<WordAnalogy>& questions,
                            const Vocabulary& vocabulary)
{
    std::vector<Analogy> ids;
    for (const WordAnalogy& q : questions) {
        if (vocabulary.contains(q.a) && vocabulary.contains(q.b) &&
            vocabulary.contains(q.c) && vocabulary.contains(q.answer)) {
            ids.push_back({vocabulary.id(q.a), vocabulary.id(q.b),
                           vocabulary.id(q.c), vocabulary.id(q.answer)});
        }
    }
    return ids;
}

}  // namespace unrolled::vectorize
