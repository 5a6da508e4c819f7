#include <algorithm>
#include <stdexcept>

#include "mistakes.hpp"
#include "split_heads.hpp"

namespace unrolled::ex_08_4 {
namespace {

// An empty result of the right shape. \throws std::invalid_argument as the contract says
Tensor3 empty_heads(const Matrix& X, std::int64_t n_heads)
{
    if (n_heads < 1 || X.shape(1) % static_cast<std::size_t>(n_heads) != 0) {
        throw std::invalid_argument("heads do not divide the width");
    }
    const auto H = static_cast<std::size_t>(n_heads);
    return zeros<Tensor3>(H, X.shape(0), X.shape(1) / H);
}

Tensor3 same_memory(const Matrix& X, std::int64_t n_heads)
{
    Tensor3 heads = empty_heads(X, n_heads);
    std::ranges::copy(values(X), values(heads).begin());
    return heads;
}

Tensor3 dealt_out(const Matrix& X, std::int64_t n_heads)
{
    Tensor3 heads = empty_heads(X, n_heads);
    for (std::size_t n = 0; n < X.size(); ++n) {
        const std::size_t t = n / X.shape(1), j = n % X.shape(1);
        heads(j % heads.shape(0), t, j / heads.shape(0)) = X(t, j);
    }
    return heads;
}

Tensor3 words_first(const Matrix& X, std::int64_t n_heads)
{
    const Tensor3 like = empty_heads(X, n_heads);
    Tensor3 heads = zeros<Tensor3>(X.shape(0), like.shape(0), like.shape(2));
    std::ranges::copy(values(X), values(heads).begin());
    return heads;
}

Tensor3 drops_the_rest(const Matrix& X, std::int64_t n_heads)
{
    if (n_heads < 1) throw std::invalid_argument("no heads");
    const auto H = static_cast<std::size_t>(n_heads);
    Tensor3 heads = zeros<Tensor3>(H, X.shape(0), X.shape(1) / H);
    for (std::size_t n = 0; n < heads.size(); ++n) {
        const std::size_t d = heads.shape(2), t = n / d % X.shape(0), h = n / d / X.shape(0);
        values(heads)[n] = X(t, h * d + n % d);
    }
    return heads;
}

Matrix below_each_other(const Tensor3& heads)
{
    Matrix X = zeros<Matrix>(heads.shape(0) * heads.shape(1), heads.shape(2));
    std::ranges::copy(values(heads), values(X).begin());
    return X;
}

Matrix added_up(const Tensor3& heads)
{
    Matrix sum = zeros<Matrix>(heads.shape(1), heads.shape(2));
    for (std::size_t h = 0; h < heads.shape(0); ++h) sum += at(heads, h);
    return sum;
}

const exercise::Mistakes known_splits = exercise::mistakes_of(
    split_heads,
    {{same_memory,
      "The numbers are those of X in the order of memory, with a new shape. So the first head gets "
      "the first words; it should get the first columns of all words."},
     {dealt_out,
      "The columns are dealt out like cards, one to each head in turn. A head gets d columns that "
      "stand side by side."},
     {words_first, "The result is (T, H, d). The head comes first: (H, T, d)."},
     {drops_the_rest,
      "If the heads do not divide the width, the last columns are dropped in silence. Refuse "
      "it."}});

const exercise::Mistakes known_merges = exercise::mistakes_of(
    merge_heads,
    {{below_each_other, "The heads stand below each other. They belong side by side: (T, H d)."},
     {added_up, "The heads are added up. Side by side, nothing of them is lost."}});

}  // namespace
}  // namespace unrolled::ex_08_4
