#include "coverage.hpp"

#include <algorithm>
#include <stdexcept>

#include "activation.hpp"

namespace unrolled::ex_07_6 {
namespace {

Vector scores_of(const Params& p, const Vector& query, const Matrix& keys, const Vector& covered)
{
    const Vector asked = matmul(p.W_q, query);
    Vector scores = zeros<Vector>(keys.shape(0));
    for (std::size_t j = 0; j < scores.size(); ++j) {
        const Vector sum = asked + matmul(p.W_k, row(keys, j)) + p.w_c * covered(j);
        scores(j) = dot(p.v, tanh(sum));
    }
    return scores;
}

}  // namespace

Reading read_with_coverage(const Params& p, const Matrix& queries, const Matrix& keys)
{
    const std::size_t T_q = queries.shape(0), T_k = keys.shape(0);
    if (T_k == 0) throw std::invalid_argument("there is no key");
    Reading reading = {zeros<Matrix>(T_q, T_k), zeros<Matrix>(T_q, T_k), zeros<Vector>(T_q)};

    Vector covered = zeros<Vector>(T_k);  // the memory: nothing has been looked at
    for (std::size_t t = 0; t < T_q; ++t) {
        const Vector weights = softmax(scores_of(p, row(queries, t), keys, covered));
        for (std::size_t j = 0; j < T_k; ++j) {
            reading.weights(t, j) = weights(j);
            reading.coverage(t, j) = covered(j);
            // The smaller of the two is what both have: a key that got much before and gets
            // nothing now, or the other way round, costs nothing.
            reading.losses(t) += std::min(weights(j), covered(j));
        }
        covered += weights;  // last: this step is the past of the next one, not its own
    }
    return reading;
}

}  // namespace unrolled::ex_07_6
