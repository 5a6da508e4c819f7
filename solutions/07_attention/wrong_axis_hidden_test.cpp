#include "wrong_axis.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "activation.hpp"
#include "judge.hpp"

using namespace unrolled;
using namespace unrolled::ex_07_8;
using exercise::answer;
using exercise::check;
using exercise::judge;
using Programs = exercise::Programs<Input, Output>;

namespace {

void require_allowed(const Input& in)
{
    const std::size_t T_q = in.Q.shape(0), T_k = in.K.shape(0);
    const std::size_t D = in.Q.shape(1), D_v = in.V.shape(1);
    if (std::min({T_q, T_k, D, D_v}) < 1 || std::max({T_q, T_k, D, D_v}) > 12) {
        throw std::invalid_argument("all sizes are 1 to 12");
    }
    require_shape("K", in.K, {T_k, D});
    require_shape("V", in.V, {T_k, D_v});
    const auto require_range = [](const char* name, const Matrix& m) {
        const auto fits = [](Real number) { return std::abs(number) <= 3; };  // false for nan
        if (std::ranges::all_of(values(m), fits)) return;
        throw std::invalid_argument(std::string(name) + " has a number that is not from -3 to 3");
    };
    for_each(require_range, in);
}

Matrix turned(const Matrix& m)
{
    Matrix result = zeros<Matrix>(m.shape(1), m.shape(0));
    for (std::size_t i = 0; i < m.shape(0); ++i) {
        for (std::size_t j = 0; j < m.shape(1); ++j) result(j, i) = m(i, j);
    }
    return result;
}

Matrix scores_over(const Input& in, std::size_t size)
{
    require_allowed(in);
    return matmul(in.Q, transpose(in.K)) / std::sqrt(static_cast<Real>(size));
}

Matrix right_scores(const Input& in)
{
    return scores_over(in, in.Q.shape(1));
}

Matrix down_columns(const Matrix& scores)
{
    return turned(softmax(turned(scores)));
}

Output mixed(const Matrix& weights, const Input& in)
{
    return {weights, matmul(weights, in.V)};
}

Output right(const Input& in)
{
    return mixed(softmax(right_scores(in)), in);
}

// Weights from differences of scores, and every sum from its other end.
Output right_backwards(const Input& in)
{
    const Matrix s = right_scores(in);
    const std::size_t T_q = s.shape(0), T_k = s.shape(1), D_v = in.V.shape(1);
    Output out = {zeros<Matrix>(T_q, T_k), zeros<Matrix>(T_q, D_v)};
    for (std::size_t n = 0; n < T_q * T_k; ++n) {
        const std::size_t i = n / T_k, j = T_k - 1 - n % T_k;
        Real total = 0;
        for (std::size_t l = T_k; l-- > 0;) total += std::exp(s(i, l) - s(i, j));
        out.weights(i, j) = 1 / total;
        for (std::size_t d = 0; d < D_v; ++d) out.context(i, d) += in.V(j, d) / total;
    }
    return out;
}

Output columns(const Input& in)
{
    return mixed(down_columns(right_scores(in)), in);
}

Output whole_matrix(const Input& in)
{
    const Matrix s = right_scores(in);
    Vector all = zeros<Vector>(s.size());
    std::ranges::copy(values(s), all.data());
    const Vector shares = softmax(all);
    Matrix weights = zeros_like(s);
    std::ranges::copy(values(shares), weights.data());
    return mixed(weights, in);
}

// Looks for the axis that is as long as there are keys, and takes the first that fits.
Output axis_by_size(const Input& in)
{
    const Matrix s = right_scores(in);
    return mixed(s.shape(0) == in.K.shape(0) ? down_columns(s) : softmax(s), in);
}

// Down the columns first; then each row is divided by its sum, and adds up to 1 all the same.
Output columns_then_rows(const Input& in)
{
    Matrix weights = down_columns(right_scores(in));
    for (std::size_t i = 0; i < weights.shape(0); ++i) {
        const Real total = sum_all(row(weights, i));
        for (std::size_t j = 0; j < weights.shape(1); ++j) weights(i, j) /= total;
    }
    return mixed(weights, in);
}

Output root_of_keys(const Input& in)
{
    return mixed(softmax(scores_over(in, in.K.shape(0))), in);
}

Output root_of_queries(const Input& in)
{
    return mixed(softmax(scores_over(in, in.Q.shape(0))), in);
}

Output root_of_value(const Input& in)
{
    return mixed(softmax(scores_over(in, in.V.shape(1))), in);
}

Output context_of_columns(const Input& in)
{
    const Matrix s = right_scores(in);
    return {softmax(s), matmul(down_columns(s), in.V)};
}

// Transposes the weights before the product, wherever the shapes allow it.
Output context_turned(const Input& in)
{
    const Matrix weights = softmax(right_scores(in));
    const bool fits = weights.shape(0) == weights.shape(1);
    return {weights, matmul(fits ? turned(weights) : weights, in.V)};
}

}  // namespace

namespace unrolled::ex_07_8 {

Programs first_programs()
{
    return {{right, ""},
            {columns, "its softmax runs down the columns, over the queries"},
            {whole_matrix, "its softmax runs over the whole matrix"}};
}

}  // namespace unrolled::ex_07_8

TEST_CASE("right programs that add up in different orders, and axes that are wrong in places")
{
    const Programs programs = {
        {right, ""},
        {right_backwards, ""},
        {axis_by_size, "its softmax runs down the columns if there are as many queries as keys"},
        {columns_then_rows, "its softmax runs down the columns, and only then are rows made 1"},
        {root_of_keys, "its scores are divided by the root of the number of keys"},
        {root_of_queries, "its scores are divided by the root of the number of queries"},
        {root_of_value, "its scores are divided by the root of the size of a value"},
        {context_of_columns, "its context is made with weights of the wrong axis"},
        {context_turned,
         "its context is made with transposed weights if there are as many queries as keys"}};
    judge(answer(propose), check(accept), programs);
}
