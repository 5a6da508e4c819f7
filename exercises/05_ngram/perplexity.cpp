#include "perplexity.hpp"

#include <cmath>

#include "todo.hpp"

namespace unrolled::ex_05_3 {

Real cross_entropy(const Vector& probabilities)
{
    // TODO: refuse what is no probability; then the mean of the bits.
    (void)probabilities;
    throw Todo("5.3 perplexity");
}

Real perplexity(const Matrix& p, const std::vector<Ids>& sentences)
{
    // TODO: the probabilities of all predicted tokens of all sentences, and one number from them.
    (void)p, (void)sentences;
    throw Todo("5.3 perplexity");
}

}  // namespace unrolled::ex_05_3
