#include "ppmi.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_01_6 {
namespace {

// The counts of a text: neighbours on the left, on the right, and the word itself.
Matrix count(const Ids& ids, std::int64_t n_vocab, std::int64_t left, std::int64_t right, bool self)
{
    if (n_vocab < 1 || right < 1) throw std::invalid_argument("less than 1");
    for (const Id id : ids) {
        if (id >= n_vocab) throw std::out_of_range("no such id");
    }
    Matrix counts = zeros<Matrix>(n_vocab, n_vocab);
    const auto length = static_cast<std::int64_t>(ids.size());
    for (std::int64_t i = 0; i < length; ++i) {
        for (std::int64_t j = std::max<std::int64_t>(0, i - left); j < length && j <= i + right;
             ++j) {
            const Id a = ids[static_cast<std::size_t>(i)], b = ids[static_cast<std::size_t>(j)];
            if (a >= 0 && b >= 0 && (i != j || self)) counts(a, b) += 1;
        }
    }
    return counts;
}

Matrix only_to_the_right(const Ids& ids, std::int64_t n_vocab, std::int64_t window)
{
    return count(ids, n_vocab, 0, window, false);
}

Matrix itself_too(const Ids& ids, std::int64_t n_vocab, std::int64_t window)
{
    return count(ids, n_vocab, window, window, true);
}

Matrix bridged_gaps(const Ids& ids, std::int64_t n_vocab, std::int64_t window)
{
    Ids words;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(words), [](Id id) { return id >= 0; });
    return count(words, n_vocab, window, window, false);
}

Vector row_sums(const Matrix& m)
{
    Vector sums = zeros<Vector>(m.shape(0));
    for (std::size_t i = 0; i < m.shape(0); ++i) sums(i) = sum_all(row(m, i));
    return sums;
}

// log2 of counts / expected for each pair that was seen, negative or not.
Matrix pmi(const Matrix& counts, const Vector& of_rows, const Vector& of_columns, Real total)
{
    for (const Real times : values(counts)) {
        if (times < 0) throw std::invalid_argument("negative count");
    }
    Matrix result = zeros_like(counts);
    for (std::size_t i = 0; i < counts.shape(0); ++i) {
        for (std::size_t j = 0; j < counts.shape(1); ++j) {
            if (counts(i, j) == 0) continue;
            result(i, j) = std::log2(counts(i, j) * total / (of_rows(i) * of_columns(j)));
        }
    }
    return result;
}

Matrix not_only_positive(const Matrix& counts)
{
    return pmi(counts, row_sums(counts), sum_rows(counts), sum_all(counts));
}

Matrix positive(Matrix m)
{
    for (Real& number : values(m)) number = std::max(Real(0), number);
    return m;
}

Matrix in_nats(const Matrix& counts)
{
    return std::log(Real(2)) * positive(not_only_positive(counts));
}

Matrix total_forgotten(const Matrix& counts)
{
    return positive(pmi(counts, row_sums(counts), sum_rows(counts), 1));
}

Matrix rows_twice(const Matrix& counts)
{
    Vector columns = zeros<Vector>(counts.shape(1));
    const Vector rows = row_sums(counts);
    for (std::size_t j = 0; j < columns.size(); ++j)
        columns(j) = rows(std::min(j, rows.size() - 1));
    return positive(pmi(counts, rows, columns, sum_all(counts)));
}

const exercise::Mistakes known_counts = exercise::mistakes_of(
    co_occurrence,
    {{only_to_the_right,
      "Only neighbours on the right are counted. A word has them on both sides, so the table must "
      "be symmetric."},
     {itself_too,
      "Each place is counted as its own neighbour, which fills the diagonal. Leave out the place "
      "itself (but not the same word at another place)."},
     {bridged_gaps,
      "The gaps are removed before counting, so words on both sides of a gap become neighbours. A "
      "gap keeps its place."}});

const exercise::Mistakes known_ppmis = exercise::mistakes_of(
    ppmi, {{not_only_positive,
            "Negative values are left in: this is PMI. The first P of PPMI means positive: cut off "
            "at 0."},
           {in_nats, "The natural logarithm was taken. Bits are logarithms to base 2."},
           {total_forgotten,
            "The sum S of all counts is missing: what chance gives is R_i K_j / S, not R_i K_j."},
           {rows_twice,
            "The row sums are used for the columns as well. That is the same only for a symmetric "
            "table."}});

}  // namespace
}  // namespace unrolled::ex_01_6
