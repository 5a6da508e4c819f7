#include "sequences.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace unrolled::vectorize {
namespace {

std::vector<std::size_t> lengths_of(const std::vector<Ids>& sentences)
{
    std::vector<std::size_t> lengths;
    for (const Ids& ids : sentences) lengths.push_back(ids.size());
    return lengths;
}

std::vector<std::size_t> lengths_of(const std::vector<Matrix>& sequences)
{
    std::vector<std::size_t> lengths;
    for (const Matrix& x : sequences) lengths.push_back(x.shape(0));
    return lengths;
}

}  // namespace

// [mask]
Matrix mask_of(const std::vector<std::size_t>& lengths)
{
    const auto longest = std::ranges::max_element(lengths);
    if (longest == lengths.end() || *longest == 0) {
        throw ShapeError("padding of sequences without a single step");
    }
    Matrix mask = zeros<Matrix>(*longest, lengths.size());
    for (std::size_t t = 0; t < mask.shape(0); ++t) {
        for (std::size_t n = 0; n < mask.shape(1); ++n) {
            mask(t, n) = t < lengths[n] ? 1 : 0;  // (1.1)
        }
    }
    return mask;
}
// [mask]

// [pad]
PaddedIds pad(const std::vector<Ids>& sentences)
{
    Matrix mask = mask_of(lengths_of(sentences));
    const std::size_t T = mask.shape(0), N = mask.shape(1);
    Ids ids(T * N, padding);
    for (std::size_t n = 0; n < N; ++n) {
        for (std::size_t t = 0; t < sentences[n].size(); ++t) {
            ids[t * N + n] = sentences[n][t];
        }
    }
    return {T, N, std::move(ids), std::move(mask)};
}
// [pad]

PaddedFeatures pad(const std::vector<Matrix>& sequences)
{
    Matrix mask = mask_of(lengths_of(sequences));
    const std::size_t N = sequences.size(), D = sequences[0].shape(1);
    Tensor3 xs = zeros<Tensor3>(mask.shape(0), N, D);
    for (std::size_t n = 0; n < N; ++n) {
        const Matrix& x = sequences[n];
        require_shape(fmt::format("sequence {}", n), x, {x.shape(0), D});
        for (std::size_t t = 0; t < x.shape(0); ++t) {
            for (std::size_t d = 0; d < D; ++d) xs(t, n, d) = x(t, d);
        }
    }
    return {std::move(xs), std::move(mask)};
}

Ids unpad(const PaddedIds& padded, std::size_t n)
{
    if (n >= padded.N) {
        throw std::out_of_range(
            fmt::format("sentence {} of a batch of {}", n, padded.N));
    }
    Ids ids;
    for (std::size_t t = 0; t < padded.T; ++t) {
        if (padded.mask(t, n) != 0) ids.push_back(padded.ids[t * padded.N + n]);
    }
    return ids;
}

// [masked_mean]
Real masked_mean(const Matrix& losses, const Matrix& mask)
{
    require_shape("mask", mask, {losses.shape(0), losses.shape(1)});
    const Real count = sum_all(mask);
    if (count == 0) throw ShapeError("a mean over padding alone");
    return sum_all(losses * mask) / count;  // (1.2)
}
// [masked_mean]

}  // namespace unrolled::vectorize
