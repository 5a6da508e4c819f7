#include "query_key_value.hpp"

#include <stdexcept>

namespace unrolled::ex_08_1 {
namespace {

// A product with one-hot rows would give the same, and would read the whole table for each word.
Matrix embedded(const Ids& words, const Matrix& E)
{
    Matrix X = zeros<Matrix>(words.size(), E.shape(1));
    for (std::size_t t = 0; t < words.size(); ++t) {
        // A negative id becomes a huge number here, so row() refuses it like one that is too large.
        const Vector x = row(E, static_cast<std::size_t>(words[t]));
        for (std::size_t j = 0; j < x.size(); ++j) X(t, j) = x(j);
    }
    return X;
}

}  // namespace

Projections query_key_value(const Ids& words, const Matrix& E, const Weights& w)
{
    if (words.empty()) throw std::invalid_argument("a sentence has at least one word");
    const Matrix X = embedded(words, E);  // (T, D)
    // Every row goes through the same matrices, and no row sees another: up to here the words of a
    // sentence could be in a bag.
    return {.Q = matmul(X, transpose(w.W_q)),
            .K = matmul(X, transpose(w.W_k)),
            .V = matmul(X, transpose(w.W_v))};
}

}  // namespace unrolled::ex_08_1
