#include "stupid_backoff.hpp"

#include "todo.hpp"

namespace unrolled::ex_05_7 {

Real stupid_backoff(const std::vector<Ids>& sentences, const Ids& history, Id word, Real alpha)
{
    // TODO: the longest history after which the word was seen, and what it costs to get there.
    (void)sentences, (void)history, (void)word, (void)alpha;
    throw Todo("5.7 stupid_backoff");
}

Real total_score(const std::vector<Ids>& sentences, const Ids& history, std::int64_t n_vocab,
                 Real alpha)
{
    // TODO: the sum over the vocabulary.
    (void)sentences, (void)history, (void)n_vocab, (void)alpha;
    throw Todo("5.7 stupid_backoff");
}

}  // namespace unrolled::ex_05_7
