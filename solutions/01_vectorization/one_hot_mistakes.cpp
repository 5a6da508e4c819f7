#include "one_hot.hpp"

#include <algorithm>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_01_4 {
namespace {

void require_steps(const std::vector<Ids>& steps, std::int64_t n_vocab)
{
    if (steps.empty()) throw std::invalid_argument("no step");
    for (const Ids& step : steps) {
        if (step.size() != steps[0].size()) throw std::invalid_argument("another length");
        for (const Id id : step) {
            if (id >= n_vocab) throw std::out_of_range("no such id");
        }
    }
}

Tensor3 padding_is_a_word(const std::vector<Ids>& steps, std::int64_t n_vocab)
{
    require_steps(steps, n_vocab);
    Tensor3 xs = zeros<Tensor3>(steps.size(), steps[0].size(), n_vocab);
    for (std::size_t t = 0; t < steps.size(); ++t) {
        for (std::size_t n = 0; n < steps[t].size(); ++n) xs(t, n, std::max(0, steps[t][n])) = 1;
    }
    return xs;
}

Tensor3 sentence_first(const std::vector<Ids>& steps, std::int64_t n_vocab)
{
    require_steps(steps, n_vocab);
    Tensor3 xs = zeros<Tensor3>(steps[0].size(), steps.size(), n_vocab);
    for (std::size_t t = 0; t < steps.size(); ++t) {
        for (std::size_t n = 0; n < steps[t].size(); ++n) {
            if (steps[t][n] >= 0) xs(n, t, steps[t][n]) = 1;
        }
    }
    return xs;
}

void require_ids(const Ids& ids, const Matrix& W)
{
    for (const Id id : ids) {
        if (id >= static_cast<Id>(W.shape(0))) throw std::out_of_range("no such id");
    }
}

Matrix padding_is_first_row(const Ids& ids, const Matrix& W)
{
    require_ids(ids, W);
    Matrix result = zeros<Matrix>(ids.size(), W.shape(1));
    for (std::size_t t = 0; t < ids.size(); ++t) {
        for (std::size_t d = 0; d < W.shape(1); ++d) result(t, d) = W(std::max(0, ids[t]), d);
    }
    return result;
}

Matrix padding_left_out(const Ids& ids, const Matrix& W)
{
    require_ids(ids, W);
    Ids words;
    for (const Id id : ids) {
        if (id >= 0) words.push_back(id);
    }
    return padding_is_first_row(words, W);
}

Matrix all_added_up(const Ids& ids, const Matrix& W)
{
    require_ids(ids, W);
    Matrix result = zeros<Matrix>(ids.size(), W.shape(1));
    for (std::size_t t = 0; t < ids.size(); ++t) {
        for (std::size_t d = 0; d < W.shape(1); ++d) {
            result(t, d) = t == 0 ? 0 : result(t - 1, d);
            if (ids[t] >= 0) result(t, d) += W(ids[t], d);
        }
    }
    return result;
}

const exercise::Mistakes known_steps = exercise::mistakes_of(
    one_hot_steps,
    {{padding_is_a_word,
      "Padding became the word with the id 0. A negative id is no word: its vector stays zero."},
     {sentence_first,
      "Time and sentence are swapped: the result is (T, N, V), the id at time t of sentence n is "
      "steps[t][n]."}});

const exercise::Mistakes known_look_ups = exercise::mistakes_of(
    look_up,
    {{padding_is_first_row,
      "Padding picks row 0 of W. The one-hot row of padding is all zeros, and so is its product."},
     {padding_left_out,
      "Padding is left out, so the result has too few rows. It has one row for each id, and for "
      "padding a row of zeros."},
     {all_added_up,
      "Each row also contains the rows before it: the sum is not set back to 0 at the next id."}});

}  // namespace
}  // namespace unrolled::ex_01_4
