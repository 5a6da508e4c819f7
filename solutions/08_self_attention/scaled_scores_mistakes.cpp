#include <cmath>
#include <stdexcept>

#include "mistakes.hpp"
#include "scaled_scores.hpp"

namespace unrolled::ex_08_2 {
namespace {

// What each mistake changes.
struct Faults {
    Real power = 0.5;            // the scale is d_k to this power
    bool obeys = true;           // it is left out if the caller says so
    bool size_of_keys = true;    // it is made from d_k, not from the number of keys
    bool along_rows = true;      // the softmax adds up the numbers of a row
    bool safe = true;            // the largest score is taken off first
    bool exponentials = true;    // the weights are shares of e^s, not of s
    bool weights_scaled = true;  // the weights are made from the scaled scores
};

Real share(const Matrix& S, std::size_t i, std::size_t j, const Faults& faults)
{
    const std::size_t n = faults.along_rows ? S.shape(1) : S.shape(0);
    const auto other = [&](std::size_t m) { return faults.along_rows ? S(i, m) : S(m, j); };
    Real largest = other(0), sum = 0;
    for (std::size_t m = 1; m < n; ++m) largest = std::fmax(largest, other(m));
    const auto part = [&](Real score) {
        if (!faults.exponentials) return score;
        return std::exp(score - (faults.safe ? largest : 0));
    };
    for (std::size_t m = 0; m < n; ++m) sum += part(other(m));
    return part(S(i, j)) / sum;
}

Attention with(const Faults& faults, const Matrix& Q, const Matrix& K, bool scaled)
{
    if (K.shape(0) == 0) throw std::invalid_argument("a query needs at least one key");
    const Matrix products = matmul(Q, transpose(K));
    const std::size_t size = faults.size_of_keys ? Q.shape(1) : K.shape(0);
    Matrix S = products;
    if (scaled || !faults.obeys) S /= std::pow(static_cast<Real>(size), faults.power);
    Matrix A = zeros_like(S);
    for (std::size_t n = 0; n < A.size(); ++n) {
        const std::size_t i = n / A.shape(1), j = n % A.shape(1);
        A(i, j) = share(faults.weights_scaled ? S : products, i, j, faults);
    }
    return {S, A};
}

Attention never_scaled(const Matrix& Q, const Matrix& K, bool scaled)
{
    return with({.power = 0}, Q, K, scaled);
}

Attention by_the_size(const Matrix& Q, const Matrix& K, bool scaled)
{
    return with({.power = 1}, Q, K, scaled);
}

Attention always_scaled(const Matrix& Q, const Matrix& K, bool scaled)
{
    return with({.obeys = false}, Q, K, scaled);
}

Attention by_the_number_of_keys(const Matrix& Q, const Matrix& K, bool scaled)
{
    return with({.size_of_keys = false}, Q, K, scaled);
}

Attention along_columns(const Matrix& Q, const Matrix& K, bool scaled)
{
    return with({.along_rows = false}, Q, K, scaled);
}

Attention overflowing(const Matrix& Q, const Matrix& K, bool scaled)
{
    return with({.safe = false}, Q, K, scaled);
}

Attention shares_of_scores(const Matrix& Q, const Matrix& K, bool scaled)
{
    return with({.exponentials = false}, Q, K, scaled);
}

Attention scaled_too_late(const Matrix& Q, const Matrix& K, bool scaled)
{
    return with({.weights_scaled = false}, Q, K, scaled);
}

const exercise::Mistakes known = exercise::mistakes_of(
    scaled_scores,
    {{never_scaled, "The scores are the dot products, also where they should be scaled."},
     {by_the_size,
      "The dot products are divided by d_k. The notes say so, but it is its root: 112 and 96 "
      "become 14 and 12."},
     {always_scaled, "The scores are scaled even if `scaled` is false."},
     {by_the_number_of_keys,
      "The scale is the root of the number of keys. It is the root of their size, d_k: how many "
      "words there are does not matter."},
     {along_columns,
      "The softmax runs along the columns: for each key the weights of all queries add up to 1. "
      "It runs along the rows."},
     {overflowing,
      "The softmax is right until a score is large: e^1000 is infinite. Subtract the largest score "
      "of the row first."},
     {shares_of_scores,
      "The weights are shares of the scores themselves. A softmax takes their exponentials, which "
      "are positive whatever the score."},
     {scaled_too_late,
      "The scores are scaled, but the weights are made from the dot products before that."}});

}  // namespace
}  // namespace unrolled::ex_08_2
