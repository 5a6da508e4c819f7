#include <cmath>

#include "activation.hpp"
#include "additive_score.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_07_4 {
namespace {

void require_fit(const Params& p, const Vector& query, const Matrix& keys)
{
    require_shape("W_q", p.W_q, {p.v.size(), query.size()});
    require_shape("W_k", p.W_k, {p.v.size(), keys.shape(1)});
}

// What the units are told before their tanh, one key in each row.
Matrix sums(const Params& p, const Vector& query, const Matrix& keys)
{
    require_fit(p, query, keys);
    return affine(keys, p.W_k, matmul(p.W_q, query));
}

Vector right(const Params& p, const Vector& query, const Matrix& keys)
{
    return matmul(tanh(sums(p, query, keys)), p.v);
}

Vector tanh_apart(const Params& p, const Vector& query, const Matrix& keys)
{
    require_fit(p, query, keys);
    const Vector of_query = tanh(matmul(p.W_q, query));
    Matrix units = tanh(matmul(keys, transpose(p.W_k)));
    for (std::size_t i = 0; i < units.size(); ++i) units.data()[i] += of_query(i % p.v.size());
    return matmul(units, p.v);
}

Vector no_tanh(const Params& p, const Vector& query, const Matrix& keys)
{
    return matmul(sums(p, query, keys), p.v);
}

Vector no_v(const Params& p, const Vector& query, const Matrix& keys)
{
    Vector ones = p.v;
    ones.fill(1);
    return right({p.W_q, p.W_k, ones}, query, keys);
}

Vector tanh_outside(const Params& p, const Vector& query, const Matrix& keys)
{
    return tanh(no_tanh(p, query, keys));
}

Vector tanh_twice(const Params& p, const Vector& query, const Matrix& keys)
{
    return tanh(right(p, query, keys));
}

Vector keys_alone(const Params& p, const Vector& query, const Matrix& keys)
{
    return right(p, zeros_like(query), keys);
}

// W_q reads the keys and W_k the query.
Vector exchanged(const Params& p, const Vector& query, const Matrix& keys)
{
    return right({p.W_k, p.W_q, p.v}, query, keys);
}

// One unit is stretched to as many as the others have, as the arithmetic of tensors does it.
Vector stretched(const Params& p, const Vector& query, const Matrix& keys)
{
    Vector scores = zeros<Vector>(keys.shape(0));
    const Vector asked = matmul(p.W_q, query);
    for (std::size_t j = 0; j < scores.size(); ++j) {
        const Vector units = tanh(asked + matmul(p.W_k, row(keys, j)));
        scores(j) = sum_all(p.v * units);
    }
    return scores;
}

// Parts of a matrix: the first n columns, or all after them.
Matrix part_of(const Matrix& W, std::size_t n, bool first)
{
    Matrix part = zeros<Matrix>(W.shape(0), first ? n : W.shape(1) - n);
    for (std::size_t i = 0; i < part.size(); ++i) {
        const std::size_t d = i % part.shape(1);
        part.data()[i] = W(i / part.shape(1), first ? d : n + d);
    }
    return part;
}

Vector key_first(const Matrix& W_a, const Vector& v, const Vector& query, const Matrix& keys)
{
    const std::size_t D_k = keys.shape(1);
    require_shape("W_a", W_a, {v.size(), query.size() + D_k});
    return right({part_of(W_a, D_k, false), part_of(W_a, D_k, true), v}, query, keys);
}

Vector concat_without_tanh(const Matrix& W_a, const Vector& v, const Vector& query,
                           const Matrix& keys)
{
    const std::size_t D_q = query.size();
    require_shape("W_a", W_a, {v.size(), D_q + keys.shape(1)});
    return no_tanh({part_of(W_a, D_q, true), part_of(W_a, D_q, false), v}, query, keys);
}

const exercise::Mistakes known_additive = exercise::mistakes_of(
    additive_scores,
    {{tanh_apart,
      "Query and key go through tanh each for itself and are added afterwards. Then they never "
      "meet: the tanh belongs around the sum."},
     {no_tanh,
      "The tanh is missing. The query then adds the same number to all scores, and a softmax does "
      "not see it."},
     {no_v, "The units are simply added up. Each counts with its number of v."},
     {tanh_outside, "The tanh is taken of the score. It belongs to each unit, before v."},
     {tanh_twice,
      "The score itself goes through another tanh, which keeps it between -1 and 1. Only the units "
      "have one."},
     {keys_alone, "The query is not used: the scores only depend on the keys."},
     {exchanged, "W_q reads the keys and W_k the query: they are exchanged."},
     {stretched,
      "Shapes that do not belong together are accepted, and a tensor of size 1 is silently "
      "stretched. The contract says std::invalid_argument: require_shape for W_q and W_k."}});

const exercise::Mistakes known_concat = exercise::mistakes_of(
    concat_scores,
    {{key_first,
      "The key stands before the query. The first columns of W_a read the query, the others the "
      "key."},
     {concat_without_tanh, "The tanh is missing: v meets the plain product."}});

}  // namespace
}  // namespace unrolled::ex_07_4
