#include "accuracy.hpp"

#include "cooccurrence.hpp"

namespace unrolled::vectorize {

Solved solved(const Matrix& E, const std::vector<Analogy>& questions)
{
    const Matrix rows = unit_rows(E);
    return {count_solved(rows, questions, QueryWords::excluded),
            count_solved(rows, questions, QueryWords::allowed)};
}

Accuracy measure_accuracy(std::size_t sentences, const Settings& settings)
{
    Random random(settings.seed);
    const Corpus corpus = read_corpus(generate_text(sentences, random), 1);
    const std::vector<Analogy> questions =
        encode(analogies(), corpus.vocabulary);
    const Matrix learnt = train_word_vectors(corpus, settings).W_in;
    const Matrix counted = ppmi(cooccurrence(
        corpus.sentences, corpus.vocabulary.size(), settings.window));
    return {sentences, settings.seed, questions.size(),
            solved(learnt, questions), solved(counted, questions)};
}

}  // namespace unrolled::vectorize
