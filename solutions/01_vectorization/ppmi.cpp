#include "ppmi.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace unrolled::ex_01_6 {

Matrix co_occurrence(const Ids& ids, std::int64_t n_vocab, std::int64_t window)
{
    if (n_vocab < 1) throw std::invalid_argument("a vocabulary has at least one word");
    if (window < 1) throw std::invalid_argument("the window is less than 1");
    for (const Id id : ids) {
        if (id >= n_vocab) throw std::out_of_range("no id " + std::to_string(id));
    }
    // Look only to the right, and count each pair of places for both of its words.
    Matrix counts = zeros<Matrix>(n_vocab, n_vocab);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::size_t end = std::min(ids.size(), i + static_cast<std::size_t>(window) + 1);
        for (std::size_t j = i + 1; j < end; ++j) {
            if (ids[i] < 0 || ids[j] < 0) continue;
            counts(ids[i], ids[j]) += 1;
            counts(ids[j], ids[i]) += 1;
        }
    }
    return counts;
}

Matrix ppmi(const Matrix& counts)
{
    const std::size_t n_words = counts.shape(0);
    const std::size_t n_contexts = counts.shape(1);
    Vector row_sums = zeros<Vector>(n_words);
    Vector column_sums = zeros<Vector>(n_contexts);
    for (std::size_t i = 0; i < n_words; ++i) {
        for (std::size_t j = 0; j < n_contexts; ++j) {
            if (counts(i, j) < 0) throw std::invalid_argument("a count is negative");
            row_sums(i) += counts(i, j);
            column_sums(j) += counts(i, j);
        }
    }
    const Real total = sum_all(row_sums);
    Matrix result = zeros<Matrix>(n_words, n_contexts);
    for (std::size_t i = 0; i < n_words; ++i) {
        for (std::size_t j = 0; j < n_contexts; ++j) {
            if (counts(i, j) == 0) continue;  // log2(0) is minus infinity: the pair is never seen
            // Expected by chance are row_sum * column_sum / total.
            const Real ratio = counts(i, j) * total / (row_sums(i) * column_sums(j));
            result(i, j) = std::max(Real(0), std::log2(ratio));
        }
    }
    return result;
}

}  // namespace unrolled::ex_01_6
