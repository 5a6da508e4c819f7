#include <algorithm>
#include <cmath>

#include "dot_score.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_07_1 {
namespace {

Vector right(const Vector& query, const Matrix& keys)
{
    require_shape("keys", keys, {keys.shape(0), query.size()});
    Vector scores = zeros<Vector>(keys.shape(0));
    for (std::size_t j = 0; j < scores.size(); ++j) scores(j) = dot(query, row(keys, j));
    return scores;
}

Real root(std::size_t size)
{
    return std::sqrt(static_cast<Real>(size));
}

Vector scaled_already(const Vector& query, const Matrix& keys)
{
    return right(query, keys) / root(query.size());
}

Vector cosines(const Vector& query, const Matrix& keys)
{
    Vector scores = right(query, keys);
    for (std::size_t j = 0; j < scores.size(); ++j) {
        const Vector key = row(keys, j);
        scores(j) /= std::sqrt(dot(key, key) * dot(query, query));
    }
    return scores;
}

Vector any_size(const Vector& query, const Matrix& keys)
{
    Vector scores = zeros<Vector>(keys.shape(0));
    const std::size_t D = std::min(query.size(), keys.shape(1));
    for (std::size_t j = 0; j < scores.size(); ++j) {
        for (std::size_t d = 0; d < D; ++d) scores(j) += query(d) * keys(j, d);
    }
    return scores;
}

Vector by_the_size(const Vector& query, const Matrix& keys)
{
    return right(query, keys) / static_cast<Real>(query.size());
}

Vector by_the_keys(const Vector& query, const Matrix& keys)
{
    return right(query, keys) / root(keys.shape(0));
}

Vector times_the_root(const Vector& query, const Matrix& keys)
{
    return right(query, keys) * root(query.size());
}

Vector not_scaled(const Vector& query, const Matrix& keys)
{
    return right(query, keys);
}

Vector no_matrix(const Matrix&, const Vector& query, const Matrix& keys)
{
    return right(query, keys);
}

Vector transposed(const Matrix& W_a, const Vector& query, const Matrix& keys)
{
    return right(matmul(W_a, query), keys);
}

Vector scaled_general(const Matrix& W_a, const Vector& query, const Matrix& keys)
{
    require_shape("W_a", W_a, {query.size(), keys.shape(1)});
    return right(matmul(transpose(W_a), query), keys) / root(keys.shape(1));
}

const exercise::Mistakes known_dots = exercise::mistakes_of(
    dot_scores,
    {{scaled_already,
      "This is the scaled score: the plain dot product is not divided by anything."},
     {cosines,
      "This is the cosine, which divides by both lengths. In a dot product the length of a key "
      "counts: it may ask for more attention."},
     {any_size,
      "Keys of another size than the query are accepted. Whatever is too long is left out of the "
      "sum, and nobody notices: the contract says std::invalid_argument."}});

const exercise::Mistakes known_scales = exercise::mistakes_of(
    scaled_scores,
    {{by_the_size,
      "The scores are divided by D. It is the square root of D, although many notes only say \"by "
      "the size of the key\"."},
     {by_the_keys,
      "The scores are divided by the root of the number of keys. What counts is how many terms a "
      "dot product has: the size of one key."},
     {times_the_root, "The scores are multiplied by the root of D instead of divided by it."},
     {not_scaled, "This is the plain dot product: nothing is divided by the root of D."}});

const exercise::Mistakes known_generals = exercise::mistakes_of(
    general_scores,
    {{no_matrix, "The matrix is not used: this is the dot product."},
     {transposed,
      "The matrix is the wrong way round. Row i of W_a belongs to number i of the query, column d "
      "to "
      "number d of a key."},
     {scaled_general,
      "The general score is divided by the root of D. The matrix learns its own scale: nothing is "
      "divided here."}});

}  // namespace
}  // namespace unrolled::ex_07_1
