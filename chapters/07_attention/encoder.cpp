#include "encoder.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "columns.hpp"
#include "embedding.hpp"

namespace unrolled::attention {
namespace {

// (7.27) of every sentence, without its padding.
std::vector<Matrix> annotations_of(const Encoded& e, const Tensor3& back)
{
    const Tensor3& front = e.from_begin.hs;
    const std::size_t H = front.shape(2);
    std::vector<Matrix> all;
    for (std::size_t n = 0; n < e.lengths.size(); ++n) {
        Matrix m = Matrix::from_shape({e.lengths[n], 2 * H});
        for (std::size_t t = 0; t < e.lengths[n]; ++t) {
            std::copy_n(&front(t, n, 0), H, &m(t, 0));
            std::copy_n(&back(t, n, 0), H, &m(t, H));  // (7.27)
        }
        all.push_back(std::move(m));
    }
    return all;
}

// The way back: one half of the annotations' gradients as (T, N, H / 2).
Tensor3 half_of(const std::vector<Matrix>& dannotations, const Tensor3& like,
                std::size_t first)
{
    Tensor3 dhs = zeros_like(like);
    for (std::size_t n = 0; n < dannotations.size(); ++n) {
        for (std::size_t t = 0; t < dannotations[n].shape(0); ++t) {
            std::copy_n(&dannotations[n](t, first), like.shape(2),
                        &dhs(t, n, 0));
        }
    }
    return dhs;
}

State half_of(const State& state, std::size_t first, std::size_t count)
{
    return {columns(state.h, first, count), columns(state.c, first, count)};
}

void require_gradients(const Encoded& e, const std::vector<Matrix>& all)
{
    const std::size_t count = all.size();
    require_shape("dannotations", {&count, 1}, {e.lengths.size()});
    for (std::size_t n = 0; n < all.size(); ++n) {
        require_shape("dannotations", all[n],
                      {e.lengths[n], e.annotations[n].shape(1)});
    }
}

}  // namespace

// [turned]
Tensor3 turned(const Tensor3& xs, const std::vector<std::size_t>& lengths)
{
    Tensor3 result = zeros_like(xs);
    for (std::size_t n = 0; n < lengths.size(); ++n) {
        for (std::size_t t = 0; t < lengths[n]; ++t) {
            std::copy_n(&xs(lengths[n] - 1 - t, n, 0), xs.shape(2),
                        &result(t, n, 0));
        }
    }
    return result;
}
// [turned]

std::vector<std::size_t> lengths_of(const SentenceBatch& sentences)
{
    std::vector<std::size_t> lengths(sentences.N, 0);
    for (std::size_t n = 0; n < sentences.N; ++n) {
        while (lengths[n] < sentences.length() &&
               sentences.has(lengths[n], n)) {
            lengths[n] += 1;
        }
        if (lengths[n] == 0) {
            throw ShapeError(fmt::format("sentence {} is empty", n));
        }
    }
    return lengths;
}

// [encode]
Encoded encode(const Encoder& p, const SentenceBatch& sentences)
{
    const std::size_t N = sentences.N;
    Encoded e;
    e.xs = embed(p.E, sentences);
    e.lengths = lengths_of(sentences);
    e.from_begin =
        forward(p.from_begin, e.xs, zero_state(N, p.from_begin.cells()));
    // Turned around, the padding is behind the sentence here too.
    e.from_end = forward(p.from_end, turned(e.xs, e.lengths),
                         zero_state(N, p.from_end.cells()));
    e.annotations = annotations_of(e, turned(e.from_end.hs, e.lengths));
    const State front = end_state(e.from_begin, e.lengths);
    const State back = end_state(e.from_end, e.lengths);
    e.end = {side_by_side({front.h, back.h}),   // (7.28)
             side_by_side({front.c, back.c})};  // (7.28)
    return e;
}
// [encode]

// [encode_backward]
Encoder encode_backward(const Encoder& p, const SentenceBatch& sentences,
                        const Encoded& encoded,
                        const std::vector<Matrix>& dannotations,
                        const State& dend)
{
    require_gradients(encoded, dannotations);
    const auto& lengths = encoded.lengths;
    const std::size_t H = p.from_begin.cells();
    const Tensor3 dfront = half_of(dannotations, encoded.from_begin.hs, 0);
    const Tensor3 dback = half_of(dannotations, encoded.from_end.hs, H);
    LstmGrads front = backward(p.from_begin, encoded.xs, encoded.from_begin,
                               dfront, half_of(dend, 0, H), lengths);
    LstmGrads back = backward(p.from_end, turned(encoded.xs, lengths),
                              encoded.from_end, turned(dback, lengths),
                              half_of(dend, H, p.from_end.cells()), lengths);
    const Tensor3 dxs = front.xs + turned(back.xs, lengths);
    return {.E = embed_backward(dxs, sentences, p.E.shape(0)),
            .from_begin = std::move(front.params),
            .from_end = std::move(back.params)};
}
// [encode_backward]

}  // namespace unrolled::attention
