#include <cmath>
#include <stdexcept>

#include "grouped_queries.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_08_8 {
namespace {

enum class Group { of_neighbours, in_turn, first };

// What each mistake changes.
struct Faults {
    Group group = Group::of_neighbours;  // which group a head asks
    bool causal = true;                  // a word does not see the future
    bool width_of_head = true;           // the scale is the root of d, not of the width of Q
    bool scaled = true;                  // there is a scale
    bool own_query = true;               // a head asks with its query, not with its group's mean
};

struct Sizes {
    std::size_t T, H, G, d;
};

Sizes sizes_of(const Matrix& Q, const Matrix& K, const Matrix& V, std::int64_t H, std::int64_t G)
{
    if (H < 1 || G < 1 || H % G != 0 || Q.shape(1) % static_cast<std::size_t>(H) != 0) {
        throw std::invalid_argument("heads or groups");
    }
    const auto heads = static_cast<std::size_t>(H), groups = static_cast<std::size_t>(G);
    const std::size_t d = Q.shape(1) / heads;
    require_shape("K", K, {Q.shape(0), groups * d});
    require_shape("V", V, {Q.shape(0), groups * d});
    return {Q.shape(0), heads, groups, d};
}

std::size_t group_of(const Faults& faults, const Sizes& s, std::size_t h)
{
    if (faults.group == Group::first) return 0;
    return faults.group == Group::in_turn ? h % s.G : h / (s.H / s.G);
}

// Every query becomes the mean of those of its group.
Matrix mean_queries(const Matrix& Q, const Sizes& s)
{
    const std::size_t sharing = s.H / s.G;
    Matrix means = zeros_like(Q);
    for (std::size_t n = 0; n < Q.size() * sharing; ++n) {
        const std::size_t t = n / sharing / Q.shape(1), column = n / sharing % Q.shape(1);
        const std::size_t h = column / s.d / sharing * sharing + n % sharing;
        means(t, column) += Q(t, h * s.d + column % s.d) / static_cast<Real>(sharing);
    }
    return means;
}

// The scale of a head's scores.
Real root(const Faults& faults, const Sizes& s)
{
    if (!faults.scaled) return 1;
    return std::sqrt(static_cast<Real>(faults.width_of_head ? s.d : s.H * s.d));
}

Matrix with(const Faults& faults, const Matrix& Q, const Matrix& K, const Matrix& V, std::int64_t H,
            std::int64_t G)
{
    const Sizes s = sizes_of(Q, K, V, H, G);
    const Matrix asked = faults.own_query ? Q : mean_queries(Q, s);
    Matrix found = zeros_like(Q);
    for (std::size_t n = 0; n < s.T * s.H; ++n) {
        const std::size_t i = n / s.H, h = n % s.H, g = group_of(faults, s, h);
        Real sum = 0;
        for (std::size_t j = 0; j < (faults.causal ? i + 1 : s.T); ++j) {
            Real score = 0;
            for (std::size_t c = 0; c < s.d; ++c) {
                score += asked(i, h * s.d + c) * K(j, g * s.d + c) / root(faults, s);
            }
            sum += std::exp(score);
            for (std::size_t c = 0; c < s.d; ++c) {
                found(i, h * s.d + c) += std::exp(score) * V(j, g * s.d + c);
            }
        }
        for (std::size_t c = 0; c < s.d; ++c) found(i, h * s.d + c) /= sum;
    }
    return found;
}

Matrix in_turn(const Matrix& Q, const Matrix& K, const Matrix& V, std::int64_t H, std::int64_t G)
{
    return with({.group = Group::in_turn}, Q, K, V, H, G);
}

Matrix first_group(const Matrix& Q, const Matrix& K, const Matrix& V, std::int64_t H,
                   std::int64_t G)
{
    return with({.group = Group::first}, Q, K, V, H, G);
}

Matrix no_mask(const Matrix& Q, const Matrix& K, const Matrix& V, std::int64_t H, std::int64_t G)
{
    return with({.causal = false}, Q, K, V, H, G);
}

Matrix full_width(const Matrix& Q, const Matrix& K, const Matrix& V, std::int64_t H, std::int64_t G)
{
    return with({.width_of_head = false}, Q, K, V, H, G);
}

Matrix unscaled(const Matrix& Q, const Matrix& K, const Matrix& V, std::int64_t H, std::int64_t G)
{
    return with({.scaled = false}, Q, K, V, H, G);
}

Matrix one_query(const Matrix& Q, const Matrix& K, const Matrix& V, std::int64_t H, std::int64_t G)
{
    return with({.own_query = false}, Q, K, V, H, G);
}

const exercise::Mistakes known = exercise::mistakes_of(
    grouped_attention,
    {{in_turn,
      "The groups are dealt out in turn, h mod G. Neighbouring heads share: with 4 heads in 2 "
      "groups, 0 and 1 ask group 0, 2 and 3 group 1."},
     {first_group, "All heads ask group 0."},
     {no_mask, "Words see the future: the causal mask is missing."},
     {full_width,
      "The scale is the root of the width of Q. A score is made of the d numbers of one head: it "
      "is the root of d."},
     {unscaled, "The scores are not divided by the root of d."},
     {one_query,
      "The heads of a group ask with the mean of their queries, so all find the same. Only keys "
      "and values are shared."}});

}  // namespace
}  // namespace unrolled::ex_08_8
