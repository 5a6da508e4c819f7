#include "one_hot.hpp"

#include <stdexcept>

namespace unrolled::ex_01_4 {

Tensor3 one_hot_steps(const std::vector<Ids>& steps, std::int64_t n_vocab)
{
    if (steps.empty()) throw std::invalid_argument("there is no step");
    const std::size_t n_examples = steps[0].size();  // N
    Tensor3 xs = zeros<Tensor3>(steps.size(), n_examples, n_vocab);
    for (std::size_t t = 0; t < steps.size(); ++t) {
        if (steps[t].size() != n_examples) {
            throw std::invalid_argument("step " + std::to_string(t) + " has another length than 0");
        }
        for (std::size_t n = 0; n < n_examples; ++n) {
            const Id id = steps[t][n];
            if (id >= n_vocab) throw std::out_of_range("no id " + std::to_string(id));
            if (id >= 0) xs(t, n, id) = 1;  // padding stays a vector of zeros
        }
    }
    return xs;
}

Matrix look_up(const Ids& ids, const Matrix& W)
{
    // Of the V products in sum_v X(t, v) W(v, d), all are 0 but one, and that one is 1 * W(id, d).
    Matrix result = zeros<Matrix>(ids.size(), W.shape(1));
    for (std::size_t t = 0; t < ids.size(); ++t) {
        if (ids[t] < 0) continue;
        const auto k = static_cast<std::size_t>(ids[t]);
        if (k >= W.shape(0)) throw std::out_of_range("no id " + std::to_string(k));
        for (std::size_t d = 0; d < W.shape(1); ++d) result(t, d) = W(k, d);
    }
    return result;
}

}  // namespace unrolled::ex_01_4
