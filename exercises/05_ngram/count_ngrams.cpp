#include "count_ngrams.hpp"

#include "todo.hpp"

namespace unrolled::ex_05_1 {

std::vector<std::string> pad(const std::vector<std::string>& words, std::int64_t n)
{
    // TODO: markers before the words and one behind them.
    (void)words, (void)n;
    throw Todo("5.1 count_ngrams");
}

std::vector<NgramCount> count_ngrams(const std::vector<std::vector<std::string>>& sentences,
                                     std::int64_t n)
{
    // TODO: pad each sentence, and count every n tokens in a row.
    (void)sentences, (void)n;
    throw Todo("5.1 count_ngrams");
}

}  // namespace unrolled::ex_05_1
