#include "subword.hpp"

#include "todo.hpp"

namespace unrolled::ex_01_10 {

std::vector<std::string> ngrams(const std::string& word, std::int64_t shortest,
                                std::int64_t longest)
{
    // TODO: cut the bracketed word into pieces.
    (void)word, (void)shortest, (void)longest;
    throw Todo("1.10 subword");
}

Vector word_vector(const std::string& word, std::int64_t shortest, std::int64_t longest,
                   const std::vector<std::string>& pieces, const Matrix& vectors)
{
    // TODO: the mean of the vectors of the pieces that are known.
    (void)word, (void)shortest, (void)longest, (void)pieces, (void)vectors;
    throw Todo("1.10 subword");
}

}  // namespace unrolled::ex_01_10
