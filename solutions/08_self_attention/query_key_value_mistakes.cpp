#include <algorithm>
#include <stdexcept>

#include "mistakes.hpp"
#include "query_key_value.hpp"

namespace unrolled::ex_08_1 {
namespace {

void require_words(const Ids& words)
{
    if (words.empty()) throw std::invalid_argument("a sentence has at least one word");
}

Projections of_rows(const Matrix& X, const Weights& w)
{
    return {matmul(X, transpose(w.W_q)), matmul(X, transpose(w.W_k)), matmul(X, transpose(w.W_v))};
}

Matrix looked_up(const Ids& words, const Matrix& E)
{
    require_words(words);
    return matmul(one_hot(words, E.shape(0)), E);
}

Projections swapped(const Ids& words, const Matrix& E, const Weights& w)
{
    return of_rows(looked_up(words, E), {w.W_k, w.W_q, w.W_v});
}

Projections as_the_article(const Ids& words, const Matrix& E, const Weights& w)
{
    const Matrix X = looked_up(words, E);
    return {matmul(X, w.W_q), matmul(X, w.W_k), matmul(X, w.W_v)};
}

Projections places(const Ids& words, const Matrix& E, const Weights& w)
{
    looked_up(words, E);  // refuses what must be refused
    Ids numbers(words.size());
    for (std::size_t t = 0; t < words.size(); ++t) numbers[t] = static_cast<Id>(t % E.shape(0));
    return of_rows(looked_up(numbers, E), w);
}

Projections each_word_once(const Ids& words, const Matrix& E, const Weights& w)
{
    Ids once;
    for (const Id word : words) {
        if (std::ranges::find(once, word) == once.end()) once.push_back(word);
    }
    return of_rows(looked_up(once, E), w);
}

Projections in_order_of_ids(const Ids& words, const Matrix& E, const Weights& w)
{
    Ids sorted = words;
    std::ranges::sort(sorted);
    return of_rows(looked_up(sorted, E), w);
}

Projections whole_table(const Ids& words, const Matrix& E, const Weights& w)
{
    looked_up(words, E);  // refuses what must be refused
    return of_rows(E, w);
}

const exercise::Mistakes known = exercise::mistakes_of(
    query_key_value,
    {{swapped,
      "Queries and keys are swapped: the query is made by W_q, the key by W_k. With both of one "
      "size nothing else would tell you."},
     {as_the_article,
      "This is X W, as texts write it whose weights are (in, out). Here they are (out, in): X "
      "times "
      "the transpose."},
     {places,
      "Row t of the table is taken for the t-th word of the sentence. The word's id says which "
      "row."},
     {each_word_once,
      "A word that comes twice is there once. The sentence has T places, and each gets its row."},
     {in_order_of_ids,
      "The words are sorted by their ids. They stay in the order of the sentence."},
     {whole_table,
      "This makes the vectors of the whole vocabulary. Only the words of the sentence are asked "
      "for, in their order."}});

}  // namespace
}  // namespace unrolled::ex_08_1
