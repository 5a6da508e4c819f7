#include "look.hpp"

#include <algorithm>

#include "activation.hpp"
#include "columns.hpp"
#include "score.hpp"

namespace unrolled::attention {
namespace {

// Rows n, n + N, n + 2N, ...: all steps of sentence n.
Matrix steps_of(const Matrix& rows, std::size_t n, std::size_t N)
{
    const std::size_t T = rows.shape(0) / N, D = rows.shape(1);
    Matrix steps = Matrix::from_shape({T, D});
    for (std::size_t t = 0; t < T; ++t) {
        std::copy_n(&rows(t * N + n, 0), D, &steps(t, 0));
    }
    return steps;
}

void set_steps(Matrix& rows, std::size_t n, std::size_t N, const Matrix& steps)
{
    for (std::size_t t = 0; t < steps.shape(0); ++t) {
        std::copy_n(&steps(t, 0), steps.shape(1), &rows(t * N + n, 0));
    }
}

void require_annotations(const Tensor3& hs,
                         const std::vector<Matrix>& annotations)
{
    const std::size_t count = annotations.size();
    require_shape("annotations", {&count, 1}, {hs.shape(1)});
}

}  // namespace

// [look]
Looked look(const Look& p, const Tensor3& hs,
            const std::vector<Matrix>& annotations)
{
    const std::size_t N = hs.shape(1);
    require_annotations(hs, annotations);
    const MatrixView rows = flatten(hs);
    Looked looked;
    looked.queries = matmul(rows, p.W_a);  // (7.3)  all steps at once
    Matrix contexts = zeros<Matrix>(rows.rows, p.W_a.shape(1));
    for (std::size_t n = 0; n < N; ++n) {
        const Matrix& K = annotations[n];  // no padding: nothing to mask
        const Matrix Q = steps_of(looked.queries, n, N);
        looked.attention.push_back(attend(dot_scores(Q, K), K));
        set_steps(contexts, n, N, looked.attention[n].contexts);
    }
    looked.joined = side_by_side({contexts, rows});                 // (T N, 2H)
    looked.states = tanh(matmul(looked.joined, transpose(p.W_c)));  // (7.29)
    return looked;
}
// [look]

// [look_backward]
LookGrads look_backward(const Look& p, const Tensor3& hs,
                        const std::vector<Matrix>& annotations,
                        const Looked& looked, const Matrix& dstates)
{
    const std::size_t N = hs.shape(1), H = hs.shape(2);
    require_annotations(hs, annotations);
    require_shape("dstates", dstates, {hs.shape(0) * N, H});
    const Matrix du = dstates * tanh_derivative(looked.states);  // (7.30)
    const Matrix djoined = matmul(du, p.W_c);                    // (7.30)
    const Matrix dcontexts = columns(djoined, 0, djoined.shape(1) - H);
    Matrix dqueries = zeros_like(looked.queries);
    LookGrads grads;
    for (std::size_t n = 0; n < N; ++n) {
        const Matrix& K = annotations[n];
        const AttentionGrads back =
            attend_backward(looked.attention[n], K, steps_of(dcontexts, n, N));
        PairGrads pairs =
            dot_backward(steps_of(looked.queries, n, N), K, back.scores);
        set_steps(dqueries, n, N, pairs.Q);
        // An annotation is both: key and value.
        grads.annotations.emplace_back(pairs.K + back.V);
    }
    Matrix dhs = columns(djoined, djoined.shape(1) - H, H);
    grads.hs =
        unflatten(matmul_add(std::move(dhs), dqueries, transpose(p.W_a)), hs);
    grads.params = {.W_a = matmul(transpose(flatten(hs)), dqueries),  // (7.14)
                    .W_c = matmul(transpose(du), looked.joined)};     // (7.30)
    return grads;
}
// [look_backward]

}  // namespace unrolled::attention
